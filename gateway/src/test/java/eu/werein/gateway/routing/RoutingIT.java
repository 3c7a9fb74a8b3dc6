package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.gateway.testing.Browser;
import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RecordingService.Arrival;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.testing.TestTokens;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at a service and what comes back, with real requests. */
class RoutingIT {

    private static final int MEGABYTE = 1 << 20;
    private static final String MEMBERS_PATH =
            "/api/partners/" + RunningGateway.ACTIVE + "/members";
    private static final String APPLICATIONS =
            "/api/public/partners/" + RunningGateway.ACTIVE + "/applications";

    private final RunningGateway gateway = Stage.gateway();
    private final Program program = Program.withToken(gateway.url(), TestTokens.of("somebody"));
    private final Program administrator =
            Program.withToken(gateway.url(), TestTokens.ofFederationAdmin("administrator"));
    private final Program anonymous = Program.anonymous(gateway.url());

    @Test
    void passesOnlyHeadersOnTheList() {
        String token = TestTokens.of("header-sender");
        HttpResponse<String> answer =
                Program.withToken(gateway.url(), token)
                        .post(
                                "/api/me/headers?q=a%20b&q=c",
                                "{\"a\":1}",
                                "Accept-Language",
                                "gl",
                                "Idempotency-Key",
                                "key-1",
                                "If-Match",
                                "\"7\"",
                                "Forwarded",
                                "for=6.6.6.6;host=evil.example",
                                "X-Forwarded-For",
                                "6.6.6.6",
                                "X-Forwarded-Host",
                                "evil.example",
                                "X-Forwarded-Proto",
                                "https",
                                "X-Real-IP",
                                "6.6.6.6",
                                "X-User-Id",
                                "root",
                                "X-Tenant-Id",
                                "fr-other",
                                "X-Partner",
                                "fr-other",
                                "X-Remote-User",
                                "root",
                                "X-CSRF-TOKEN",
                                "token",
                                "traceparent",
                                "00-11111111111111111111111111111111-2222222222222222-01",
                                "baggage",
                                "user=root",
                                "Proxy-Authorization",
                                "Basic cm9vdA==",
                                "TE",
                                "trailers");
        assertThat(answer.statusCode()).isEqualTo(200);
        Arrival arrived = gateway.members().arrivalsAt("/api/me/headers").getFirst();
        assertThat(arrived.headers().keySet())
                .containsOnly(
                        "accept-language",
                        "authorization",
                        "connection",
                        "content-length",
                        "content-type",
                        "host",
                        "idempotency-key",
                        "if-match",
                        "traceparent");
        assertThat(arrived.header("Authorization")).contains("Bearer " + token);
        assertThat(arrived.header("Host").orElseThrow()).startsWith("127.0.0.1:");
        assertThat(arrived.header("traceparent").orElseThrow())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")
                .doesNotContain("1111111111");
        assertThat(arrived.uri().getRawQuery()).isEqualTo("q=a%20b&q=c");
        assertThat(arrived.body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void showsOnlyResponseHeadersOnTheList() {
        gateway.members()
                .on(
                        "/api/me/answer",
                        exchange -> {
                            exchange.getResponseHeaders().add("Set-Cookie", "service=1");
                            exchange.getResponseHeaders().add("Server", "service/1.0");
                            exchange.getResponseHeaders().add("X-Powered-By", "service");
                            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
                            exchange.getResponseHeaders().add("Cache-Control", "public");
                            exchange.getResponseHeaders().add("ETag", "\"3\"");
                            exchange.getResponseHeaders()
                                    .add("Location", "http://127.0.0.1:9/api/me/answer/1?x=y");
                            RecordingService.json(exchange, 201, "{}");
                        });
        HttpResponse<String> answer = program.get("/api/me/answer");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().map())
                .doesNotContainKeys(
                        "set-cookie", "server", "x-powered-by", "access-control-allow-origin");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/me/answer/1?x=y");
    }

    @Test
    void servesProgramsWithoutSessionAndWithoutCsrfToken() {
        HttpResponse<String> answer = program.post("/api/me/memberships", "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void letsAnybodyApplyWithoutASession() {
        HttpResponse<String> answer = anonymous.post(APPLICATIONS, "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void asksABrowserWithASessionForThePagesTokenEvenIfNobodyIsSignedIn() {
        Browser browser = new Browser(gateway.url());
        browser.get("/api/session");
        int before = gateway.members().arrivalsAt(APPLICATIONS).size();
        assertThat(browser.post(APPLICATIONS, "{}").statusCode()).isEqualTo(403);
        assertThat(gateway.members().arrivalsAt(APPLICATIONS)).hasSize(before);
        assertThat(browser.postWithCsrf(APPLICATIONS, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyInWhereSomebodyMustBeSignedIn() {
        for (String path : List.of("/api/me", "/api/federation/dashboard", MEMBERS_PATH)) {
            HttpResponse<String> refused = anonymous.get(path);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr-nobody",
                RunningGateway.SUSPENDED,
                "admin",
                "BE-MOMPRENEURS",
                "be-mompreneurs.evil",
                "be--",
                "x"
            })
    void hidesPartnersThatAreNotThereBehindOneAnswer(String partner) {
        int before = gateway.members().arrivals().size();
        HttpResponse<String> answer = program.get("/api/partners/" + partner + "/members");
        HttpResponse<String> unknown = program.get("/api/partners/fr-unknown/members");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(gateway.members().arrivals()).hasSize(before);
    }

    @Test
    void showsFederationAdministratorsPartnersThatAreNotActive() {
        String path = "/api/partners/" + RunningGateway.SUSPENDED + "/members";
        assertThat(administrator.get(path).statusCode()).isEqualTo(200);
        assertThat(administrator.get("/api/partners/fr-nobody/members").statusCode())
                .isEqualTo(404);
    }

    @Test
    void followsTheRegistryWithoutARestart() {
        String path = "/api/public/partners/ca-seventh";
        assertThat(anonymous.get(path).statusCode()).isEqualTo(404);
        gateway.partner("ca-seventh", PartnerState.ACTIVE);
        assertThat(anonymous.get(path).statusCode()).isEqualTo(200);
        gateway.partner("ca-seventh", PartnerState.SUSPENDED);
        assertThat(anonymous.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/partners",
                "/api/partners/be-mompreneurs",
                "/api/partners/be-mompreneurs/secrets",
                "/api/public",
                "/api/actuator/health",
                "/v3/api-docs",
                "/actuator",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/ACTUATOR/health",
                "/API/me",
                "/error"
            })
    void knowsNothingThatIsNotOnTheList(String path) {
        HttpResponse<String> answer = administrator.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void passesOnlyMethodsOnTheList() {
        assertThat(
                        administrator
                                .post("/api/public/partners/" + RunningGateway.ACTIVE, "{}")
                                .statusCode())
                .isEqualTo(404);
        assertThat(
                        program.send(
                                        program.request("/api/me")
                                                .method(
                                                        "TRACE",
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .noBody()))
                                .statusCode())
                .isBetween(400, 405);
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        String large = "x".repeat(MEGABYTE + 1);
        int before = gateway.members().arrivals().size();
        assertThat(program.post("/api/me/memberships", large).statusCode()).isEqualTo(413);
        assertThat(gateway.members().arrivals()).hasSize(before);
        assertThat(
                        program.stream(
                                        "/api/me/memberships",
                                        "application/json",
                                        () -> zeros(MEGABYTE + 1))
                                .statusCode())
                .describedAs("also when its length is not told")
                .isEqualTo(413);
        assertThat(program.post("/api/me/memberships", "x".repeat(MEGABYTE)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void passesImportsUpToTwentyMegabytesWithoutTouchingTheDisk() throws Exception {
        String path = "/api/partners/" + RunningGateway.ACTIVE + "/imports/members";
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long files = count(temporary);
        assertThat(program.stream(path, "text/csv", () -> zeros(20 * MEGABYTE)).statusCode())
                .isEqualTo(200);
        assertThat(gateway.members().arrivalsAt(path).getFirst().body()).hasSize(20 * MEGABYTE);
        assertThat(program.stream(path, "text/csv", () -> zeros(20 * MEGABYTE + 1)).statusCode())
                .isEqualTo(413);
        assertThat(count(temporary)).isLessThanOrEqualTo(files);
    }

    private static long count(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .count();
        }
    }

    private static InputStream zeros(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    @Test
    void takesNoForms() {
        HttpResponse<String> refused =
                program.send(
                        program.request("/api/me/memberships")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                                "token=x")));
        assertThat(refused.statusCode()).isEqualTo(415);
    }

    @Test
    void givesUpOnASlowServiceAndSaysWhenToTryAgain() {
        CountDownLatch released = new CountDownLatch(1);
        gateway.members()
                .on(
                        "/api/me/slow",
                        exchange -> {
                            await().atMost(Duration.ofSeconds(30))
                                    .until(() -> released.getCount() == 0);
                            RecordingService.json(exchange, 200, "{}");
                        });
        long began = System.nanoTime();
        HttpResponse<String> answer = program.get("/api/me/slow");
        released.countDown();
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(14));
        assertThat(gateway.members().arrivalsAt("/api/me/slow"))
                .describedAs("what took too long is not asked again")
                .hasSize(1);
    }

    @Test
    void asksAgainOnceWhenAReadingRequestIsLostAndNeverOtherwise() {
        gateway.members().on("/api/me/lost", exchange -> exchange.close());
        HttpResponse<String> read = program.get("/api/me/lost");
        assertThat(read.statusCode()).isEqualTo(503);
        assertThat(read.headers().firstValue("Retry-After")).isPresent();
        assertThat(gateway.members().arrivalsAt("/api/me/lost")).hasSize(2);

        gateway.members().on("/api/me/sent", exchange -> exchange.close());
        assertThat(program.post("/api/me/sent", "{}").statusCode()).isEqualTo(503);
        assertThat(gateway.members().arrivalsAt("/api/me/sent")).hasSize(1);
    }

    @Test
    void passesAServicesOwnRefusalAsItStands() {
        gateway.members()
                .on(
                        "/api/me/refused",
                        exchange -> RecordingService.json(exchange, 422, "{\"code\":\"no\"}"));
        HttpResponse<String> answer = program.post("/api/me/refused", "{}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"code\":\"no\"}");
        assertThat(gateway.members().arrivalsAt("/api/me/refused")).hasSize(1);
    }

    @Test
    void returnsConnectionsOfAnswersThatNobodyReads() {
        gateway.members()
                .on(
                        "/api/me/unchanged",
                        exchange -> {
                            exchange.getResponseHeaders().add("ETag", "\"1\"");
                            RecordingService.json(exchange, 200, "{\"a\":\"b\"}");
                        });
        for (int i = 0; i < 600; i++) {
            assertThat(program.get("/api/me/unchanged", "If-None-Match", "\"1\"").statusCode())
                    .isEqualTo(304);
        }
        assertThat(program.get("/api/me/unchanged").statusCode()).isEqualTo(200);
    }

    @Test
    void showsEventsWhenTheyHappen() throws Exception {
        CountDownLatch next = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        gateway.federation()
                .on(
                        "/api/federation/dashboard/stream",
                        exchange -> {
                            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                            exchange.sendResponseHeaders(200, 0);
                            var body = exchange.getResponseBody();
                            body.write("event: dashboard\n\n".getBytes(StandardCharsets.UTF_8));
                            body.flush();
                            await().until(() -> next.getCount() == 0);
                            body.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
                            body.flush();
                            try {
                                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                                while (System.nanoTime() < until) {
                                    body.write(": alive\n\n".getBytes(StandardCharsets.UTF_8));
                                    body.flush();
                                }
                            } catch (java.io.IOException gone) {
                                left.countDown();
                            }
                        });
        HttpResponse<InputStream> stream =
                administrator.send(
                        administrator.request("/api/federation/dashboard/stream"),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (var reader =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo("event: dashboard");
            next.countDown();
            assertThat(reader.readLine()).isEmpty();
            assertThat(reader.readLine()).isEqualTo("data: second");
        }
        assertThat(left.await(20, TimeUnit.SECONDS))
                .describedAs("the service notices that nobody listens any more")
                .isTrue();
    }
}
