package eu.werein.gateway.testing;

import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.Parts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What tests change in the real realm, and put back. */
public final class KeycloakRealm {

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Parts.Keycloak keycloak = Parts.keycloak();

    public KeycloakAdmin admin() {
        return keycloak.admin();
    }

    /** The claims of a token, as the JSON text they are. */
    public static String claims(String token) {
        return new String(
                Base64.getUrlDecoder()
                        .decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))),
                StandardCharsets.UTF_8);
    }

    public void tellSignOutsTo(String url) {
        ObjectNode client = gatewayClient();
        ((ObjectNode) client.get("attributes")).put("backchannel.logout.url", url);
        send("PUT", "/clients/" + client.path("id").stringValue(), client.toString());
    }

    private ObjectNode gatewayClient() {
        return (ObjectNode) JSON.readTree(send("GET", "/clients?clientId=gateway", "")).get(0);
    }

    public void withoutBackChannel(Work work) throws Exception {
        String url = gatewayClient().path("attributes").path("backchannel.logout.url").asString("");
        tellSignOutsTo("");
        try {
            work.run();
        } finally {
            tellSignOutsTo(url);
        }
    }

    public void withAccessTokensLiving(Duration time, Work work) throws Exception {
        JsonNode realm = JSON.readTree(send("GET", "", ""));
        int before = realm.path("accessTokenLifespan").intValue();
        setLifespan((int) time.toSeconds());
        try {
            work.run();
        } finally {
            setLifespan(before);
        }
    }

    private void setLifespan(int seconds) {
        send("PUT", "", "{\"accessTokenLifespan\":" + seconds + "}");
    }

    private String send(String method, String path, String body) {
        String token =
                admin().passwordGrant(
                                "master",
                                "admin-cli",
                                keycloak.administrator().username(),
                                keycloak.administrator().password());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/werein" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new AssertionError(method + " " + path + " → " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
