package eu.werein.launcher.parts;

import eu.werein.launcher.parts.KeycloakServer.Administrator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few things that are done to the realm from outside, by the administrator of Keycloak. */
public final class KeycloakAdmin {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TOKEN_SERVES = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Administrator administrator;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    public KeycloakAdmin(String url, Administrator administrator) {
        this.url = url;
        this.administrator = administrator;
    }

    /** Creates the client unless the realm has it. */
    public void ensureClient(JsonNode client) {
        String clientId = client.path("clientId").stringValue();
        if (get("/clients?clientId=" + encoded(clientId)).isEmpty()) {
            send("POST", "/clients", client);
        }
    }

    /** The id (the tokens' {@code sub}) of the account that signs in with this address. */
    public Optional<String> accountByEmail(String email) {
        return get("/users?exact=true&email=" + encoded(email))
                .valueStream()
                .map(user -> user.path("id").stringValue())
                .findFirst();
    }

    /** Creates an account that can sign in at once, and returns its id. */
    public String createAccount(String email, String language, String password) {
        send(
                "POST",
                "/users",
                JSON.valueToTree(
                        Map.of(
                                "username",
                                UUID.randomUUID().toString(),
                                "email",
                                email,
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "attributes",
                                Map.of("locale", List.of(language)))));
        String account = accountByEmail(email).orElseThrow();
        setPassword(account, password);
        return account;
    }

    /** Gives an account a lasting password and nothing left to do at its first sign-in. */
    public void setPassword(String account, String password) {
        send(
                "PUT",
                "/users/" + account + "/reset-password",
                JSON.valueToTree(
                        Map.of("type", "password", "value", password, "temporary", false)));
        JsonNode user = get("/users/" + account);
        if (user.path("requiredActions").size() > 0 || !user.path("emailVerified").asBoolean()) {
            var settled = user.asObject();
            settled.putArray("requiredActions");
            settled.put("emailVerified", true);
            send("PUT", "/users/" + account, settled);
        }
    }

    public void grantRealmRole(String account, String role) {
        JsonNode granted = JSON.createArrayNode().add(get("/roles/" + role));
        send("POST", "/users/" + account + "/role-mappings/realm", granted);
    }

    /** Ends all sessions of an account, as an administrator does who signs somebody out. */
    public void signOut(String account) {
        send("POST", "/users/" + account + "/logout", JSON.createObjectNode());
    }

    private JsonNode get(String path) {
        return JSON.readTree(exchange(request(path).GET().build()).body());
    }

    private void send(String method, String path, JsonNode body) {
        exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/werein" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            tokenEnds = Instant.now().plus(TOKEN_SERVES);
            token =
                    passwordGrant(
                            "master",
                            "admin-cli",
                            administrator.username(),
                            administrator.password());
        }
        return token;
    }

    /** An access token for an account, by its password: only clients made for scripts allow it. */
    public String passwordGrant(String realm, String clientId, String username, String password) {
        String form =
                Map.of(
                                "grant_type", "password",
                                "client_id", clientId,
                                "scope", "openid",
                                "username", username,
                                "password", password)
                        .entrySet()
                        .stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        URI endpoint =
                URI.create(url + "/realms/%s/protocol/openid-connect/token".formatted(realm));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return JSON.readTree(exchange(request).body()).path("access_token").stringValue();
    }

    /** The answer's body may repeat what was sent, so it is in no message. */
    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new PartFailed(
                        "Keycloak answered %d to %s %s"
                                .formatted(
                                        response.statusCode(),
                                        request.method(),
                                        request.uri().getPath()));
            }
            return response;
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while asking Keycloak", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
