package eu.werein.federation.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.federation.RunningService;
import eu.werein.launcher.parts.Parts;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a partner comes to be, with the real Keycloak, log and store. */
class ProvisioningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADMIN = TestTokens.ofFederationAdmin("admin");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void becomesActiveAndIsToldSuspendedAndResumedWithItsOrganization() {
        try (RunningService service = start(List.of(), keycloak())) {
            HttpResponse<String> answer = propose(service, "ca-toronto");
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(RunningService.json(answer).get("state").stringValue())
                    .isEqualTo("provisioning");
            awaitState(service, "ca-toronto", "active");
            assertThat(service.get("/api/public/partners/ca-toronto", "").statusCode())
                    .isEqualTo(200);
            assertThat(organizations("ca-toronto").get(0).get("enabled").asBoolean()).isTrue();

            service.post("/api/federation/partners/ca-toronto/suspend", ADMIN, "");

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    service.get(
                                                                    "/api/public/partners/ca-toronto",
                                                                    "")
                                                            .statusCode())
                                            .isEqualTo(404));
            awaitEnabled("ca-toronto", false);

            service.post("/api/federation/partners/ca-toronto/resume", ADMIN, "");

            awaitEnabled("ca-toronto", true);
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    service.get(
                                                                    "/api/public/partners/ca-toronto",
                                                                    "")
                                                            .statusCode())
                                            .isEqualTo(200));
            assertThat(organizations("ca-toronto").get(0).get("description").stringValue())
                    .isEqualTo("Femmes d’affaires");
        }
    }

    @Test
    void goesOnAfterItsProcessDiedBeforeOrAfterWritingDownAnyStep() {
        Map<String, Integer> diesAtSave =
                Map.of(
                        "ca-dies-before-1", 1,
                        "ca-dies-after-1", -1,
                        "ca-dies-before-2", 2,
                        "ca-dies-after-2", -2,
                        "ca-dies-before-3", 3,
                        "ca-dies-after-3", -3);
        MortalPartners.deaths(diesAtSave);
        try (RunningService mortal = start(List.of(MortalPartners.class), keycloak())) {
            diesAtSave.keySet().forEach(id -> propose(mortal, id));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () ->
                                    assertThat(MortalPartners.dead())
                                            .containsExactlyInAnyOrderElementsOf(
                                                    diesAtSave.keySet()));
        }
        try (RunningService successor = start(List.of(), keycloak())) {
            diesAtSave.keySet().forEach(id -> awaitState(successor, id, "active"));
            diesAtSave.keySet().forEach(id -> assertThat(organizations(id)).hasSize(1));
        }
    }

    @Test
    void waitsForAKeycloakThatIsAwayAndNeverOpensMeanwhile() {
        try (RunningService service = start(List.of(), "werein.keycloak=http://127.0.0.1:1")) {
            propose(service, "ca-waits");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> {
                                JsonNode step = firstStep(service, "ca-waits");
                                assertThat(step.get("attempts").asInt()).isGreaterThan(1);
                                assertThat(step.get("state").stringValue()).isEqualTo("failed");
                                assertThat(step.get("lastError").stringValue())
                                        .isEqualTo("identity-provider-away");
                            });
            assertThat(state(service, "ca-waits")).isEqualTo("provisioning");
            assertThat(service.get("/api/public/partners/ca-waits", "").statusCode())
                    .isEqualTo(404);
        }
        try (RunningService later = start(List.of(), keycloak())) {
            awaitState(later, "ca-waits", "active");
            assertThat(
                            later.bean(PartnerRegistry.class)
                                    .find(new PartnerId("ca-waits"))
                                    .isPresent())
                    .isTrue();
        }
    }

    private static RunningService start(List<Class<?>> configurations, String keycloak) {
        return RunningService.start(
                configurations,
                keycloak,
                "werein.client-secret="
                        + Parts.keycloak().clientSecrets().get("federation-service"));
    }

    private static String keycloak() {
        return "werein.keycloak=" + Parts.keycloak().url();
    }

    private static HttpResponse<String> propose(RunningService service, String id) {
        return service.post(
                "/api/federation/partners",
                ADMIN,
                """
                {"id": "%s", "name": "Femmes d’affaires", "country": "CA", "kind": "association",
                 "city": "Toronto", "latitude": 43.65, "longitude": -79.38,
                 "languages": ["fr", "en"], "timeZone": "America/Toronto"}
                """
                        .formatted(id));
    }

    private static void awaitState(RunningService service, String id, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(partner(service, id).get("state").stringValue())
                                        .as(partner(service, id).toString())
                                        .isEqualTo(state));
    }

    private static String state(RunningService service, String id) {
        return partner(service, id).get("state").stringValue();
    }

    private static JsonNode firstStep(RunningService service, String id) {
        return partner(service, id).get("provisioning").get("steps").get(0);
    }

    private static JsonNode partner(RunningService service, String id) {
        return RunningService.json(service.get("/api/federation/partners/" + id, ADMIN));
    }

    private static void awaitEnabled(String id, boolean enabled) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(organizations(id).get(0).get("enabled").asBoolean())
                                        .isEqualTo(enabled));
    }

    /** As Keycloak's administrator sees them, in full. */
    private static JsonNode organizations(String alias) {
        Parts.Keycloak keycloak = Parts.keycloak();
        String token =
                keycloak.admin()
                        .passwordGrant(
                                "master",
                                "admin-cli",
                                keycloak.administrator().username(),
                                keycloak.administrator().password());
        URI all =
                URI.create(
                        keycloak.url()
                                + "/admin/realms/werein/organizations?briefRepresentation=false&q=alias:"
                                + alias);
        try {
            return JSON.readTree(
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(all)
                                            .header("Authorization", "Bearer " + token)
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
