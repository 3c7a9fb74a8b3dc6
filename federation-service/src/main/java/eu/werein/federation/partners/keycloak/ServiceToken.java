package eu.werein.federation.partners.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** This service's own token for Keycloak, fetched again shortly before it ends. */
final class ServiceToken {

    private static final Duration AHEAD = Duration.ofSeconds(20);

    private record Answer(
            @JsonProperty("access_token") String value, @JsonProperty("expires_in") long seconds) {}

    private record Held(String value, Instant until) {}

    private final RestClient client;
    private final LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    private final String endpoint;
    private final Clock clock;
    private volatile @Nullable Held held;

    /**
     * @param issuer the realm's address
     */
    ServiceToken(RestClient client, String issuer, String clientId, String secret, Clock clock) {
        this.client = client;
        this.endpoint = issuer + "/protocol/openid-connect/token";
        this.clock = clock;
        form.add("grant_type", "client_credentials");
        form.add("client_id", clientId);
        form.add("client_secret", secret);
    }

    /**
     * @throws org.springframework.web.client.RestClientException when Keycloak gives none
     */
    String value() {
        Held known = held;
        if (known == null || known.until().isBefore(clock.instant())) {
            known = fetch();
            held = known;
        }
        return known.value();
    }

    /** Keycloak refused it: perhaps its keys or our roles have changed. */
    void forget() {
        held = null;
    }

    private Held fetch() {
        Answer answer =
                Objects.requireNonNull(
                        client.post()
                                .uri(endpoint)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .body(form)
                                .retrieve()
                                .body(Answer.class));
        return new Held(answer.value(), clock.instant().plusSeconds(answer.seconds()).minus(AHEAD));
    }
}
