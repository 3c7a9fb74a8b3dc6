package eu.werein.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.gateway.testing.KeycloakRealm;
import eu.werein.gateway.testing.KeycloakStage;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.platform.testing.Browser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How long somebody stays signed in with the real Keycloak, and how it ends. */
class SignedInIT {

    private static final String PASSWORD = "correct-horse-battery";
    private static final KeycloakRealm REALM = KeycloakStage.realm();

    private final RunningGateway gateway = KeycloakStage.gateway();
    private final String email = UUID.randomUUID() + "@werein.example";
    private final String account = REALM.admin().createAccount(email, "gl", PASSWORD);
    private final Browser browser = new Browser(gateway.url());

    @Test
    void signsHerOutEverywhereAtOnce() {
        browser.signIn(email, PASSWORD, "");
        String cookie = String.valueOf(browser.sessionCookie());
        HttpResponse<String> out = browser.postWithCsrf("/logout", "");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body()).isEqualTo("{\"location\":\"" + gateway.url() + "/\"}");

        browser.setSessionCookie(cookie);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.follow("/oauth2/authorization/werein").body())
                .describedAs("Keycloak asks again")
                .contains("name=\"password\"");
    }

    @Test
    void signingOutNeedsThePagesToken() {
        browser.signIn(email, PASSWORD, "");
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionWhenKeycloakEndsItsOwn() {
        browser.signIn(email, PASSWORD, "");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        REALM.admin().signOut(account);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(browser.get("/api/me").statusCode()).isEqualTo(401));
    }

    @Test
    void refusesALogoutTokenThatKeycloakDidNotSign() {
        browser.signIn(email, PASSWORD, "");
        HttpResponse<String> refused =
                new Browser(gateway.url())
                        .send(
                                browser.request(BackChannelSignOut.PATH)
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                                        "logout_token=eyJhbGciOiJub25lIn0.e30.")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void staysSignedInOverARestartOfTheGateway() {
        browser.signIn(email, PASSWORD, "");
        KeycloakStage.restart();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    /** Tokens that live 34 s are renewed from their fifth second on. */
    @Test
    void renewsOnceHoweverManyRequestsNeedIt() throws Exception {
        REALM.withAccessTokensLiving(
                Duration.ofSeconds(34),
                () -> {
                    browser.signIn(email, PASSWORD, "");
                    int before = gateway.members().arrivalsAt("/api/me").size();
                    await().atMost(Duration.ofSeconds(20))
                            .pollInterval(Duration.ofMillis(200))
                            .until(() -> tokensAfterManyRequests(before) > 1);
                    assertThat(tokensAfterManyRequests(before)).isEqualTo(2);
                });
    }

    private long tokensAfterManyRequests(int before) throws Exception {
        assertThat(inParallel(24, () -> browser.get("/api/me").statusCode())).containsOnly(200);
        return gateway.members().arrivalsAt("/api/me").stream()
                .skip(before)
                .map(arrival -> arrival.header("Authorization"))
                .distinct()
                .count();
    }

    @Test
    void asksHerToSignInAgainWhenKeycloakRefusesToRenew() throws Exception {
        REALM.withoutBackChannel(
                () ->
                        REALM.withAccessTokensLiving(
                                Duration.ofSeconds(20),
                                () -> {
                                    browser.signIn(email, PASSWORD, "");
                                    REALM.admin().signOut(account);
                                    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
                                    assertThat(browser.get("/api/session").statusCode())
                                            .isEqualTo(401);
                                }));
    }

    private static <T> List<T> inParallel(int times, Callable<T> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                results.add(executor.submit(call));
            }
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        }
    }
}
