package eu.werein.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.sample.Browser;
import eu.werein.platform.sample.LogLines;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ObservabilityIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static SampleService service;
    private static String path;
    private static PartnerId partner;
    private static Browser coordinator;

    @BeforeAll
    static void coordinatorHasAPartner() {
        service = SampleService.shared();
        service.awaitReady();
        partner = service.partner();
        path = "/api/partners/" + partner;
        coordinator =
                service.browser()
                        .as(TestTokens.of(service.member(partner, Role.COORDINATOR, Role.MEMBER)));
    }

    @Test
    void eventCarriesTheTraceOfTheRequestThatCausedItAndTheListenerContinuesIt() {
        var answer =
                coordinator.post(
                        path + "/notes",
                        "{\"text\":\"traced\",\"colour\":\"red\",\"weight\":1}",
                        "traceparent",
                        "00-" + TRACE + "-b7ad6b7169203331-01");
        String note = answer.json().path("id").asString();
        String key = partner + ":" + note;
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> service.tally().traceOf(key + ":1").isPresent());
        var told = service.told(SampleApplication.NOTES, key).getFirst();
        assertThat(told.headers().headers("traceparent")).hasSize(1);
        assertThat(
                        new String(
                                told.headers().lastHeader("traceparent").value(),
                                StandardCharsets.UTF_8))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(service.tally().traceOf(key + ":1")).hasValue(TRACE);
    }

    @Test
    void logLinesAreJsonAndHoldNothingOfTheRequest() {
        try (LogLines log = LogLines.captured()) {
            coordinator.get(path + "/failing?mark=canary-in-query&number=7");
            coordinator.post(path + "/notes", "{\"text\":\"canary-in-body\",\"canary-key\":1}");
            coordinator.post(path + "/notes", "{\"text\":canary-unquoted}");
            coordinator.post(
                    path + "/notes",
                    "{\"text\":\"canary-ok\",\"colour\":\"canary-x\",\"weight\":1}");
            coordinator.get(path + "/failing?mark=canary&number=canary-number");
            coordinator.get(path + "/notes/canary-id");
            coordinator.get("/api/public/canary-path?canary=1");
            coordinator.post(path + "/notes", "{}", "Idempotency-Key", "canary key");
            service.browser().as("canary-token").get("/api/me/account?canary=2");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> log.all().contains("a request failed unexpectedly"));
            List<String> lines = log.lines();
            for (String line : lines) {
                JsonNode parsed = JsonMapper.builder().build().readTree(line);
                assertThat(parsed.path("@timestamp").asString()).isNotEmpty();
                assertThat(parsed.path("service").path("name").asString())
                        .isEqualTo("sample-service");
            }
            assertThat(log.all()).doesNotContain("canary");
            assertThat(log.all()).contains("NoteController.failing");
        }
    }

    @Test
    void exceptionsAreLoggedWithoutTheirMessages() {
        try (LogLines log = LogLines.captured()) {
            org.slf4j.LoggerFactory.getLogger("test")
                    .atError()
                    .setCause(
                            new IllegalStateException(
                                    "canary-outer", new IllegalArgumentException("canary-inner")))
                    .log("it failed");
            assertThat(log.all())
                    .contains("it failed")
                    .contains("IllegalArgumentException")
                    .contains("exceptionsAreLoggedWithoutTheirMessages")
                    .doesNotContain("canary");
        }
    }

    @Test
    void metricsNameTheOperationAndNoPartnerOrId() {
        coordinator.get(path + "/notes/some-id-in-a-path");
        var metrics = service.management().get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("/api/partners/{partner}/notes/{id}")
                .doesNotContain("some-id-in-a-path")
                .doesNotContain(partner.value());
    }

    @Test
    void onlyTheNeededEndpointsAreThere() {
        assertThat(service.management().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.management().get("/actuator/health/readiness").status()).isEqualTo(200);
        for (String other : List.of("env", "beans", "heapdump", "loggers", "configprops")) {
            assertThat(service.management().get("/actuator/" + other).status()).isIn(401, 404);
        }
    }
}
