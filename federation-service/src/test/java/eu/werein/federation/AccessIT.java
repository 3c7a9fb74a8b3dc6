package eu.werein.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.testing.Routes;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may see and do what, straight at the service. */
class AccessIT {

    private static final String ADMIN = TestTokens.ofFederationAdmin("admin");
    private static final String COORDINATOR = TestTokens.of("coordinator");

    private static RunningService service;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        service = RunningService.start(List.of(), "werein.keycloak=http://127.0.0.1:1");
        var federation = new TestFederation(service.bean(KafkaTemplate.class));
        federation.partner("be-access", PartnerState.ACTIVE);
        federation.partner("be-suspended", PartnerState.SUSPENDED);
        federation.partner("be-provisioning", PartnerState.PROVISIONING);
        federation.membership(
                "coordinator",
                "be-access",
                "m1",
                Membership.State.ACTIVE,
                Role.MEMBER,
                Role.COORDINATOR);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            assertThat(service.bean(Memberships.class).of("coordinator"))
                                    .hasSize(1);
                            assertThat(service.get("/api/federation/dashboard", ADMIN).statusCode())
                                    .isEqualTo(200);
                        });
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyRouteIsDocumented() {
        JsonNode document = new JsonMapper().readTree(service.get("/v3/api-docs", ADMIN).body());

        assertThat(Routes.undocumented(service.routes(), document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/federation/partners",
        "GET, /api/federation/partners/be-access",
        "GET, /api/federation/dashboard",
        "GET, /api/federation/dashboard.csv?panel=membersByMonth",
        "GET, /api/federation/dashboard/stream",
        "POST, /api/federation/partners",
        "POST, /api/federation/partners/be-access/suspend",
        "POST, /api/federation/partners/be-access/resume",
        "POST, /api/federation/dashboard/rebuild",
    })
    void refusesEverybodyButFederationAdministrators(String method, String path) {
        assertThat(call(method, path, "").statusCode()).isEqualTo(401);
        assertThat(call(method, path, "forged").statusCode()).isEqualTo(401);
        assertThat(call(method, path, TestTokens.of("nobody")).statusCode()).isEqualTo(403);
        HttpResponse<String> refusal = call(method, path, COORDINATOR);
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(RunningService.json(refusal).get("code").stringValue()).isEqualTo("forbidden");
    }

    @Test
    void showsEverybodyThePartnersThatWorkAndNoOthers() {
        HttpResponse<String> answer = service.get("/api/public/partners", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("be-access").doesNotContain("be-suspended");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> unknown = service.get("/api/public/partners/be-nobody", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (String hidden : List.of("be-suspended", "be-provisioning")) {
            HttpResponse<String> answered = service.get("/api/public/partners/" + hidden, "");
            assertThat(answered.statusCode()).isEqualTo(404);
            assertThat(answered.body()).isEqualTo(unknown.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membersByPartner",
                "membersByCountry",
                "membersByMonth",
                "membersBySector",
                "membersByStage",
                "applicationsOpenByPartner",
                "applicationsWaiting"
            })
    void givesEveryPanelAsAFile(String panel) {
        HttpResponse<String> answer =
                service.get("/api/federation/dashboard.csv?panel=" + panel, ADMIN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).isEqualToIgnoringCase("text/csv;charset=utf-8"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains(panel));
        assertThat(answer.body()).startsWith("key,count");
    }

    @Test
    void knowsNoOtherPanel() {
        HttpResponse<String> answer =
                service.get("/api/federation/dashboard.csv?panel=salaries", ADMIN);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer).get(0).get("pointer").stringValue()).isEqualTo("?panel");
    }

    @Test
    void namesEveryDefectOfAProposalAtOnce() {
        HttpResponse<String> answer =
                service.post(
                        "/api/federation/partners",
                        ADMIN,
                        """
                        {"id": "be-admin", "name": "", "country": "BE", "kind": "association",
                         "city": "Gent", "latitude": 91, "longitude": 3.7, "languages": ["xx"],
                         "timeZone": "CET"}
                        """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer).valueStream().map(error -> error.get("pointer").stringValue()))
                .containsExactly("/id", "/name", "/latitude", "/languages", "/timeZone");
    }

    @Test
    void refusesPropertiesThatItDoesNotKnow() {
        HttpResponse<String> answer =
                service.post("/api/federation/partners", ADMIN, "{\"state\": \"active\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer).get(0).get("code").stringValue()).isEqualTo("unknown-property");
    }

    @Test
    void takesTheSameProposalOnceAndNotesAReusedKey() {
        HttpResponse<String> first = propose("be-once", "Une fois", "key-1");
        HttpResponse<String> again = propose("be-once", "Une fois", "key-1");
        HttpResponse<String> other = propose("be-once", "Deux fois", "key-1");
        HttpResponse<String> unnamed = propose("be-once", "Une fois", "key-2");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(unnamed.statusCode()).isEqualTo(409);
        assertThat(RunningService.json(unnamed).get("code").stringValue())
                .isEqualTo("partner-exists");
    }

    @Test
    void suspendsNobodyWhoIsNotYetSetUp() {
        propose("be-early", "Trop tôt", "key-3");

        assertThat(
                        service.post("/api/federation/partners/be-early/suspend", ADMIN, "")
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        service.post("/api/federation/partners/be-nobody/suspend", ADMIN, "")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsAStreamWithTheTokenItWasOpenedWith() {
        String brief =
                TestTokens.signed(
                        "admin",
                        claims ->
                                claims.claim(
                                                "realm_access",
                                                java.util.Map.of(
                                                        "roles", List.of("federation-admin")))
                                        .expirationTime(Date.from(Instant.now().plusSeconds(3))));

        HttpResponse<String> stream =
                service.send(
                        service.request("/api/federation/dashboard/stream", brief)
                                .timeout(Duration.ofSeconds(20))
                                .GET());

        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(stream.body()).contains("event:dashboard").contains("\"membersByPartner\"");
    }

    @Test
    void closesOpenStreamsWhenItStops() throws Exception {
        RunningService other =
                RunningService.start(List.of(), "werein.keycloak=http://127.0.0.1:1");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> other.get("/api/federation/dashboard", ADMIN).statusCode() == 200);
        HttpResponse<InputStream> stream =
                java.net.http.HttpClient.newHttpClient()
                        .send(
                                other.request("/api/federation/dashboard/stream", ADMIN).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        Instant before = Instant.now();

        other.close();

        assertThat(stream.body().readAllBytes()).isNotEmpty();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> propose(String id, String name, String key) {
        return service.send(
                service.request("/api/federation/partners", ADMIN)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(
                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"id": "%s", "name": "%s", "country": "BE",
                                         "kind": "association", "city": "Gent", "latitude": 51,
                                         "longitude": 3.7, "languages": ["nl"],
                                         "timeZone": "Europe/Brussels"}
                                        """
                                                .formatted(id, name))));
    }

    private static HttpResponse<String> call(String method, String path, String token) {
        return method.equals("GET") ? service.get(path, token) : service.post(path, token, "{}");
    }

    private static JsonNode errors(HttpResponse<String> answer) {
        return RunningService.json(answer).get("errors");
    }
}
