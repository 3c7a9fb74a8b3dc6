package eu.werein.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestTokens;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is given, and what it is forbidden. */
class PagesIT {

    private final RunningGateway gateway = Stage.gateway();
    private final Program visitor = Program.anonymous(gateway.url());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/apply/be-mompreneurs",
                "/confirm",
                "/partners/be-mompreneurs/applications",
                "/federation",
                "/welcome"
            })
    void everyAddressOfTheUserInterfaceIsItsOnePage(String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("the page");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missing.js",
                "/assets/missing-1a2b.js",
                "/robots.txt",
                "/.env",
                "/.git/config",
                "/api/missing",
                "/Api/session",
                "/actuator/health",
                "/application.yaml",
                "/webjars/swagger-ui/index.html"
            })
    void whatIsNotThereIsNotThePage(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void filesWithAHashInTheirNameLastAYear() {
        HttpResponse<String> file = visitor.get("/assets/app-1a2b3c4d.js");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
        assertThat(visitor.get("/favicon.svg").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/session",
                "/api/public/partners",
                "/api/missing",
                "/missing.js",
                "/api/docs",
                "/oauth2/authorization/werein"
            })
    void everyAnswerForbidsTheBrowserWhatWeDoNotNeed(String path) {
        HttpResponse<String> answer = visitor.get(path);
        Map<String, String> expected =
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                + " object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                                + " form-action 'self' "
                                + issuerOrigin(),
                        "Referrer-Policy",
                        "no-referrer",
                        "X-Content-Type-Options",
                        "nosniff",
                        "X-Frame-Options",
                        "DENY",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin");
        expected.forEach(
                (name, value) ->
                        assertThat(answer.headers().allValues(name)).containsExactly(value));
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("geolocation=()");
        assertThat(answer.headers().map())
                .doesNotContainKeys("server", "strict-transport-security", "x-powered-by");
    }

    private static String issuerOrigin() {
        return TestTokens.issuer().replace("/realms/werein", "");
    }

    @Test
    void answersOfTheApiAreNeverStored() {
        for (String path :
                new String[] {"/api/session", "/api/public/partners", "/api/missing", "/api/me"}) {
            assertThat(visitor.get(path).headers().allValues("Cache-Control"))
                    .containsExactly("no-store");
        }
    }

    @Test
    void noOtherOriginIsAllowedAnything() {
        HttpResponse<String> answer =
                visitor.get("/api/public/partners", "Origin", "https://evil.example");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
        HttpResponse<String> preflight =
                visitor.send(
                        visitor.request(
                                        "/api/me",
                                        "Origin",
                                        "https://evil.example",
                                        "Access-Control-Request-Method",
                                        "POST")
                                .method(
                                        "OPTIONS",
                                        java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isBetween(400, 499);
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void overHttpsTheCookieIsBoundToTheHostAndTransportIsStrict() {
        try (RunningGateway https =
                RunningGateway.withTestTokens(
                        Map.of("werein.public-url", "https://werein.example"))) {
            HttpResponse<String> session = Program.anonymous(https.url()).get("/api/session");
            assertThat(session.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-werein-session=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain");
            assertThat(session.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000");
            assertThat(
                            Program.anonymous(https.url())
                                    .get("/oauth2/authorization/werein")
                                    .headers()
                                    .firstValue("Location")
                                    .orElseThrow())
                    .contains("redirect_uri=https://werein.example/login/oauth2/code/werein");
        }
    }

    @Test
    void theApiPageComesFromHereAlone() {
        HttpResponse<String> page = visitor.get("/api/docs");
        assertThat(page.body())
                .contains("/api/docs/ui/swagger-ui-bundle.js")
                .doesNotContain("http");
        for (String file :
                new String[] {"ui/swagger-ui-bundle.js", "ui/swagger-ui.css", "start.js"}) {
            assertThat(visitor.get("/api/docs/" + file).statusCode()).isEqualTo(200);
        }
    }
}
