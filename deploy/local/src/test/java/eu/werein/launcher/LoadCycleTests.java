package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo does with a cycle, before an API that answers as the platform's does. */
final class LoadCycleTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-11-27T08:10:20Z");
    private static final String COMING =
            """
            {"host": "be-club", "closesInDays": 20, "floorsReleaseInDays": 10,
             "cycle": {"texts": {"fr": {"title": "Oser"}}, "fallback": "fr", "seats": {"capacity": 2}},
             "zone": "Europe/Brussels", "mode": "online",
             "sessions": [{"inDays": 28, "startsAt": "18:00", "endsAt": "20:30"}],
             "enrolments": [{"as": "be-club", "who": "ada"}, {"as": "es-club", "who": "bea", "leaves": true}]}
            """;
    private static final String OVER =
            """
            {"host": "be-club",
             "cycle": {"texts": {"fr": {"title": "Oser"}}, "fallback": "fr", "seats": {"capacity": 2}},
             "zone": "Europe/Brussels", "mode": "online",
             "sessions": [{"inDays": -7, "startsAt": "18:00", "endsAt": "20:30"},
                          {"endsInMinutes": 30, "lastsMinutes": 120}],
             "enrolments": [{"as": "be-club", "who": "ada"},
                            {"as": "be-club", "who": "bea", "collects": false}], "missing": [0, 1]}
            """;

    private final List<String> asked = new ArrayList<>();
    private final DemoProgress progress = new DemoProgress(10);
    private List<String> accounts = List.of("ada", "bea");
    private String hosted = "{\"items\": []}";
    private HttpServer platform;

    @BeforeEach
    void aPlatformAnswers() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/api", this::answer);
        platform.start();
    }

    @AfterEach
    void itStops() {
        platform.stop(0);
    }

    @Test
    void whoIsNamedEnrolsInTurnAndWhoLeavesDoesSoAtTheEnd() {
        loading(COMING, NOW).load("key");

        assertThat(asked.stream().map(LoadCycleTests::withoutBody))
                .containsExactly(
                        "coordinator GET /partners/be-club/cycles",
                        "coordinator POST /partners/be-club/cycles",
                        "coordinator POST /partners/be-club/cycles/7/publish",
                        "coordinator POST /partners/be-club/cycles/7/open-enrolment",
                        "ada POST /cycles/be-club/7/enrolments",
                        "bea POST /cycles/be-club/7/enrolments",
                        "bea DELETE /cycles/be-club/7/enrolments/7");
        assertThat(progress.toString()).endsWith("3 of 10");
    }

    @Test
    void whoHasNoAccountDoesNotEnrol() {
        accounts = List.of("bea");
        loading(COMING, NOW).load("key");

        assertThat(asked).noneMatch(one -> one.startsWith("ada"));
        assertThat(progress.toString()).endsWith("3 of 10");
    }

    @Test
    void itsDaysAreCountedFromToday() {
        loading(COMING, NOW).load("key");

        JsonNode sent = sentCycle();
        assertThat(sent.at("/sessions/0/date").asString()).isEqualTo("2026-12-25");
        assertThat(sent.at("/sessions/0/zone").asString()).isEqualTo("Europe/Brussels");
        assertThat(sent.at("/seats/enrolmentClosesAt").asString())
                .isEqualTo("2026-12-17T08:10:20Z");
        assertThat(sent.at("/seats/floorsReleaseAt").asString()).isEqualTo("2026-12-07T08:10:20Z");
        assertThat(sent.at("/openTo").valueStream().map(JsonNode::asString))
                .containsExactly("be-club", "es-club");
    }

    @Test
    void ofOneThatIsOverAttendanceIsNotedBeforeItIsCompletedAndCertificatesAfter() {
        loading(OVER, NOW).load("key");

        assertThat(asked.stream().map(LoadCycleTests::withoutBody))
                .endsWith(
                        "coordinator POST /partners/be-club/cycles/7/sessions/b/attendance",
                        "coordinator POST /partners/be-club/cycles/7/complete",
                        "ada POST /cycles/be-club/7/certificate");
        assertThat(asked)
                .anyMatch(one -> one.contains("/a/attendance") && one.contains("\"present\":true"))
                .anyMatch(
                        one -> one.contains("/b/attendance") && one.contains("\"present\":false"));
    }

    /** Enrolment in it must still be open, and its last session must end on the day it begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T08:10:20Z",
                "2026-11-27T22:20:00Z",
                "2026-11-27T22:30:00Z",
                "2026-11-27T22:59:59Z",
                "2026-11-27T23:05:00Z"
            })
    void oneThatIsOverCanBeLoadedAtEveryHour(String moment) {
        loading(OVER, Instant.parse(moment)).load("key");

        JsonNode sent = sentCycle();
        Instant closes = Instant.parse(sent.at("/seats/enrolmentClosesAt").asString());
        assertThat(closes).isAfter(Instant.parse(moment).plusSeconds(60 * 28));
        assertThat(sent.at("/sessions/1/startsAt").asString())
                .isLessThan(sent.at("/sessions/1/endsAt").asString());
    }

    @Test
    void oneThatIsThereIsNotHostedTwice() {
        hosted =
                "{\"items\": [{\"id\": \"7\", \"state\": \"enrolling\", \"titles\": {\"fr\": \"Oser\"}}]}";
        loading(COMING, NOW).load("key");

        assertThat(asked.stream().map(LoadCycleTests::withoutBody))
                .doesNotContain("coordinator POST /partners/be-club/cycles")
                .contains("ada POST /cycles/be-club/7/enrolments");
    }

    @Test
    void oneThatIsOverAlreadyStaysAsItIsAndCertificatesAreCollectedOnce() {
        hosted =
                "{\"items\": [{\"id\": \"7\", \"state\": \"completed\", \"titles\": {\"fr\": \"Oser\"}}]}";
        loading(OVER, NOW).load("key");

        assertThat(asked.stream().map(LoadCycleTests::withoutBody))
                .containsExactly(
                        "coordinator GET /partners/be-club/cycles",
                        "ada POST /cycles/be-club/7/certificate");
        assertThat(progress.toString()).endsWith("3 of 10");
    }

    private LoadCycle loading(String described, Instant now) {
        return new LoadCycle(
                JSON.readTree(described), api("coordinator"), this::learner, progress, now);
    }

    private Optional<PlatformApi> learner(String who) {
        return accounts.contains(who) ? Optional.of(api(who)) : Optional.empty();
    }

    private PlatformApi api(String who) {
        return new PlatformApi(
                HttpClient.newHttpClient(),
                "http://localhost:" + platform.getAddress().getPort(),
                () -> who);
    }

    private JsonNode sentCycle() {
        return asked.stream()
                .filter(one -> one.startsWith("coordinator POST /partners/be-club/cycles {"))
                .map(one -> JSON.readTree(one.substring(one.indexOf('{'))))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutBody(String request) {
        return Stream.of(request.split(" ", -1)).limit(3).reduce((a, b) -> a + " " + b).orElse("");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String who = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
        String method = exchange.getRequestMethod();
        asked.add("%s %s %s %s".formatted(who, method, path, body).strip());
        String known =
                Map.of(
                                "GET /partners/be-club/cycles",
                                hosted,
                                "GET /partners/be-club/cycles/7",
                                "{\"sessions\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}")
                        .getOrDefault(
                                method + " " + path,
                                method.equals("GET")
                                        ? "{\"items\": [{\"home\": \"be-club\", \"memberId\": \"m\"}]}"
                                        : "{\"id\": \"7\"}");
        byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
