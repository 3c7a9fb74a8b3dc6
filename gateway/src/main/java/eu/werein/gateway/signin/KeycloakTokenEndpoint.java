package eu.werein.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Keycloak's token and end-session endpoints, called as the client that the gateway is. */
final class KeycloakTokenEndpoint implements TokenEndpoint {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON =
            new ParameterizedTypeReference<>() {};

    private final RestClient client;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;

    /**
     * @param client with the issuer's protocol path as base
     */
    KeycloakTokenEndpoint(RestClient client, String clientId, String clientSecret, Clock clock) {
        this.client = client;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    @Override
    public Outcome renew(Tokens tokens) {
        @Nullable String refresh = tokens.refresh();
        if (refresh == null) {
            return new Refused("no-refresh-token");
        }
        try {
            return post("/token", Map.of("grant_type", "refresh_token", "refresh_token", refresh))
                    .exchangeForRequiredValue((request, response) -> outcome(response, refresh));
        } catch (RestClientException | HttpMessageNotReadableException e) {
            return new Away(e.getClass().getSimpleName());
        }
    }

    private Outcome outcome(
            RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response, String spent)
            throws java.io.IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is5xxServerError() || status.value() == 429) {
            return new Away(Integer.toString(status.value()));
        }
        Map<String, Object> body = response.bodyTo(JSON);
        if (body == null || !(body.get("access_token") instanceof String access)) {
            return new Refused(body == null ? "" : String.valueOf(body.get("error")));
        }
        long seconds = body.get("expires_in") instanceof Number number ? number.longValue() : 0;
        String refresh = body.get("refresh_token") instanceof String next ? next : spent;
        return new Renewed(
                new Tokens(
                        access,
                        clock.instant().plus(Duration.ofSeconds(seconds)),
                        refresh,
                        AccessTokenClaims.federationAdmin(access)));
    }

    @Override
    public boolean end(Tokens tokens) {
        @Nullable String refresh = tokens.refresh();
        if (refresh == null) {
            return false;
        }
        try {
            return post("/logout", Map.of("refresh_token", refresh))
                    .exchangeForRequiredValue(
                            (request, response) -> response.getStatusCode().is2xxSuccessful());
        } catch (RestClientException e) {
            return false;
        }
    }

    private RestClient.RequestBodySpec post(String path, Map<String, String> parameters) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", clientId);
        form.add("client_secret", clientSecret);
        parameters.forEach(form::add);
        return client.post()
                .uri(path)
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form);
    }
}
