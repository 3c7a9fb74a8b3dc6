package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.platform.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the identity provider says of people, and what it does not. */
@Order(30)
final class IdentityIT {

    private final RunningFederation federation = RunningFederation.running();

    @Test
    void tokensNameNobody() {
        for (Account account : federation.accounts()) {
            String payload = federation.token(account).split("\\.", -1)[1];
            JsonNode claims =
                    new JsonMapper()
                            .readTree(
                                    new String(
                                            Base64.getUrlDecoder().decode(payload),
                                            StandardCharsets.UTF_8));

            assertThat(new TreeSet<>(claims.propertyNames()))
                    .isSubsetOf(
                            Set.of(
                                    "iss",
                                    "sub",
                                    "aud",
                                    "azp",
                                    "exp",
                                    "iat",
                                    "jti",
                                    "sid",
                                    "typ",
                                    "scope",
                                    "acr",
                                    "auth_time",
                                    "realm_access",
                                    "nbf"));
            assertThat(claims.at("/realm_access/roles").toString())
                    .isIn(List.of("", "[\"federation-admin\"]", "[]"));
        }
    }

    @Test
    void theProductionRealmHasNoPasswordGrant() throws Exception {
        JsonNode realm =
                new JsonMapper()
                        .readTree(
                                Files.readString(
                                        federation
                                                .root()
                                                .resolve("deploy/keycloak/realm-werein.json")));

        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("clientId").asString()).isNotEqualTo("werein-local");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        }
    }

    @Test
    void signInSpeaksGalician() {
        Answer page =
                new Api(federation.gateway(), java.util.Optional.empty())
                        .get("/oauth2/authorization/werein?ui_locales=gl");

        assertThat(page.status()).isEqualTo(302);
        String location = page.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("ui_locales=gl").contains("code_challenge_method=S256");
        Answer login = new Api("", java.util.Optional.empty()).get(location);
        assertThat(login.body())
                .contains("lang=\"gl\"")
                .doesNotContain("Sign in")
                .doesNotContain("Password");
    }

    @Test
    void whoIsSignedOutAtTheIdentityProviderIsSignedOutHereAtOnce() {
        Account coordinator = federation.coordinator("de-uni-saarland");
        Browser browser = new Browser(federation.gateway());
        browser.signIn(coordinator.username(), coordinator.password(), "");
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);

        KeycloakAdmin keycloak = federation.keycloakAdmin();
        keycloak.signOut(keycloak.accountByEmail(coordinator.username()).orElseThrow());
        await().atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/session").statusCode() == 401);
    }
}
