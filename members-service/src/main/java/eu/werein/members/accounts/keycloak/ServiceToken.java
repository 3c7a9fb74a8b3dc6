package eu.werein.members.accounts.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.werein.members.accounts.IdentityProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The service's own token, asked for again shortly before it expires. */
final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient endpoint;
    private final String secret;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Held held;

    ServiceToken(RestClient endpoint, String secret, Clock clock) {
        this.endpoint = endpoint;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * @throws IdentityProvider.Unavailable when none can be had
     */
    String value() {
        lock.lock();
        try {
            Held current = held;
            if (current == null || !current.until().isAfter(clock.instant())) {
                current = ask();
                held = current;
            }
            return current.token();
        } finally {
            lock.unlock();
        }
    }

    /** After it was refused. */
    void forget() {
        lock.lock();
        try {
            held = null;
        } finally {
            lock.unlock();
        }
    }

    private Held ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", "members-service");
        form.add("client_secret", secret);
        try {
            TokenAnswer answer =
                    endpoint.post()
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .body(form)
                            .retrieve()
                            .body(TokenAnswer.class);
            if (answer == null) {
                throw new IdentityProvider.Unavailable("no-token");
            }
            Instant until = clock.instant().plusSeconds(answer.expiresIn()).minus(MARGIN);
            return new Held(answer.accessToken(), until);
        } catch (RestClientException e) {
            throw new IdentityProvider.Unavailable("no-token");
        }
    }

    private record Held(String token, Instant until) {}

    record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
