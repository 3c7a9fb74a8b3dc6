package eu.werein.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import eu.werein.gateway.testing.KeycloakRealm;
import eu.werein.gateway.testing.KeycloakStage;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.platform.testing.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Signing in on the real Keycloak, on its own page. */
class SignInIT {

    private static final String PASSWORD = "correct-horse-battery";
    private static final KeycloakRealm REALM = KeycloakStage.realm();

    private final RunningGateway gateway = KeycloakStage.gateway();
    private final String email = UUID.randomUUID() + "@werein.example";
    private final String account = REALM.admin().createAccount(email, "gl", PASSWORD);
    private final Browser browser = new Browser(gateway.url());

    @Test
    void bringsHerBackToThePageSheWasOn() {
        HttpResponse<String> page =
                browser.follow(
                        "/oauth2/authorization/werein?ui_locales=nl&returnTo=/apply/be-mompreneurs%3Fa=b");
        assertThat(page.body()).contains("lang=\"nl\"");

        HttpResponse<String> back = browser.submit(page, email, PASSWORD);
        HttpResponse<String> landed =
                browser.get(
                        pathAndQuery(back.headers().firstValue("Location").orElseThrow()),
                        "Accept",
                        "text/html");

        assertThat(landed.statusCode()).isEqualTo(303);
        assertThat(landed.headers().firstValue("Location")).contains("/apply/be-mompreneurs?a=b");
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void asksKeycloakByCodeWithProofKeyNonceAndTheOneScope() {
        String location =
                browser.get("/oauth2/authorization/werein?ui_locales=es-ES%20gl")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(location)
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
                .contains("nonce=", "state=", "scope=openid&", "ui_locales=es-ES")
                .contains("redirect_uri=" + gateway.url() + "/login/oauth2/code/werein");
    }

    @Test
    void givesANewSessionIdAtSignIn() {
        browser.get("/api/session");
        String before = browser.sessionCookie();
        browser.signIn(email, PASSWORD, "");
        assertThat(browser.sessionCookie()).isNotNull().isNotEqualTo(before);

        Browser thief = new Browser(gateway.url());
        thief.setSessionCookie(String.valueOf(before));
        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        assertThat(browser.get("/api/session").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("werein-session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void speaksToServicesWithHerTokenAndShowsTheBrowserNone() {
        browser.signIn(email, PASSWORD, "?returnTo=/");
        int before = gateway.members().arrivalsAt("/api/me").size();
        HttpResponse<String> answer =
                browser.get("/api/me", "Authorization", "Bearer eyJ.of.hers", "X-User-Id", "root");
        assertThat(answer.statusCode()).isEqualTo(200);

        RecordingService.Arrival arrived = gateway.members().arrivalsAt("/api/me").get(before);
        String token = arrived.header("Authorization").orElseThrow();
        assertThat(token).startsWith("Bearer eyJ").isNotEqualTo("Bearer eyJ.of.hers");
        assertThat(KeycloakRealm.claims(token.substring("Bearer ".length())))
                .contains("\"sub\":\"" + account + "\"", "werein-api")
                .doesNotContain(email, "preferred_username", "\"name\"");
        assertThat(arrived.headers()).doesNotContainKeys("cookie", "x-user-id");
        browser.postWithCsrf("/logout", "");
        assertThat(browser.everythingSeen()).doesNotContain("eyJ");
    }

    @Test
    void keepsNothingAboutHerInTheSessionButHerAccount() {
        browser.signIn(email, PASSWORD, "");
        StringBuilder stored = new StringBuilder();
        for (Document session : sessions().find()) {
            session.get("attributes", Document.class)
                    .values()
                    .forEach(
                            value ->
                                    stored.append(
                                            new String(
                                                    ((org.bson.types.Binary) value).getData(),
                                                    java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
        assertThat(stored.toString()).contains(account).doesNotContain(email);
        assertThat(sessions().find(new Document("_id", browser.sessionCookie())).first()).isNull();
    }

    @Test
    void refusesASendingPageWithoutItsToken() {
        browser.signIn(email, PASSWORD, "");
        int before = gateway.members().arrivals().size();
        HttpResponse<String> refused = browser.post("/api/me/memberships", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("csrf-token-invalid");
        assertThat(browser.post("/api/me/memberships", "{}", "X-CSRF-TOKEN", "guess").statusCode())
                .isEqualTo(403);
        assertThat(gateway.members().arrivals()).hasSize(before);
        assertThat(browser.postWithCsrf("/api/me/memberships", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnAnswerThatSomebodyElseAskedFor() {
        HttpResponse<String> page = browser.follow("/oauth2/authorization/werein");
        String back =
                browser.submit(page, email, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        Browser thief = new Browser(gateway.url());
        assertThat(thief.get(pathAndQuery(back)).statusCode()).isEqualTo(400);
        assertThat(thief.get("/api/me").statusCode()).isEqualTo(401);

        assertThat(browser.get(pathAndQuery(back)).statusCode()).isEqualTo(303);
        assertThat(browser.get(pathAndQuery(back)).statusCode())
                .describedAs("the same answer a second time")
                .isEqualTo(400);
    }

    @Test
    void neverSendsHerToAnotherOrigin() {
        for (String evil :
                List.of(
                        "//evil.example",
                        "/%5Cevil.example",
                        "https://evil.example",
                        "javascript:alert(1)")) {
            Browser visitor = new Browser(gateway.url());
            HttpResponse<String> page =
                    visitor.follow("/oauth2/authorization/werein?returnTo=" + evil);
            String back =
                    visitor.submit(page, email, PASSWORD)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            assertThat(visitor.get(pathAndQuery(back)).headers().firstValue("Location"))
                    .contains("/");
        }
    }

    @Test
    void letsAFederationAdministratorSeeASuspendedPartner() {
        browser.signIn(email, PASSWORD, "");
        String path = "/api/partners/" + RunningGateway.SUSPENDED + "/members";
        assertThat(browser.get(path).statusCode()).isEqualTo(404);

        REALM.admin().grantRealmRole(account, "federation-admin");
        Browser administrator = new Browser(gateway.url());
        administrator.signIn(email, PASSWORD, "");
        assertThat(administrator.get(path).statusCode()).isEqualTo(200);
    }

    private com.mongodb.client.MongoCollection<Document> sessions() {
        return gateway.bean(MongoClient.class)
                .getDatabase("gateway__federation")
                .getCollection("sessions");
    }

    private static String pathAndQuery(String url) {
        URI uri = URI.create(url);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
