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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo does with a gathering, before an API that answers as the platform's does. */
final class LoadGatheringTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-11-27T08:10:20Z");

    private static final String WEEKLY =
            """
            {"host": "be-club", "inDays": 2, "on": "THURSDAY",
             "gathering": {"texts": {"fr": {"title": "Oser"}}, "fallback": "fr", "zone": "Europe/Brussels"},
             "moved": {"number": 2, "byDays": 1, "startsAt": "12:00", "endsAt": "14:00"},
             "cancelled": {"number": 3},
             "answers": [{"as": "be-club", "who": "ada", "number": 1, "answer": "yes", "people": 2},
                         {"as": "es-club", "who": "bea", "number": 2, "answer": "maybe"}]}
            """;

    private final List<String> asked = new ArrayList<>();
    private final DemoProgress progress = new DemoProgress(10);
    private String listed = "{\"items\": []}";
    private int version = 1;
    private List<String> accounts = List.of("ada", "bea");
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
    void itIsPlannedThenChangedAndThenAnsweredInTurn() {
        load();

        assertThat(asked)
                .extracting(LoadGatheringTests::withoutBody)
                .containsExactly(
                        "coordinator GET /gatherings",
                        "coordinator POST /partners/be-club/gatherings",
                        "coordinator PATCH /partners/be-club/gatherings/7",
                        "coordinator POST /partners/be-club/gatherings/7/cancel",
                        "ada PUT /gatherings/be-club/7/occurrences/2026-12-03/answer",
                        "bea PUT /gatherings/be-club/7/occurrences/2026-12-10/answer");
        assertThat(progress.toString()).endsWith("3 of 10");
    }

    @Test
    void itsFirstDayIsTheNextOfItsNameFromToday() {
        load();

        assertThat(sent("coordinator POST /partners/be-club/gatherings {").path("date").asString())
                .isEqualTo("2026-12-03");
    }

    @Test
    void oneDateIsAtAnotherTimeOfTheNextDayAndAnotherIsTakenBack() {
        load();

        assertThat(sent("coordinator PATCH"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"date\":\"2026-12-11\",\"startsAt\":\"12:00\",\"endsAt\":\"14:00\"}"));
        assertThat(sent("coordinator POST /partners/be-club/gatherings/7/cancel"))
                .isEqualTo(JSON.readTree("{\"scope\":\"this\",\"date\":\"2026-12-17\"}"));
    }

    @Test
    void whoeverComesSaysWithHowManyIfSheIsNotAlone() {
        load();

        assertThat(sent("ada PUT"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"asMemberOf\":\"be-club\",\"answer\":\"yes\",\"people\":2}"));
        assertThat(sent("bea PUT"))
                .isEqualTo(JSON.readTree("{\"asMemberOf\":\"es-club\",\"answer\":\"maybe\"}"));
    }

    @Test
    void whoHasNoAccountDoesNotAnswer() {
        accounts = List.of("bea");
        load();

        assertThat(asked).noneMatch(one -> one.startsWith("ada"));
        assertThat(progress.toString()).endsWith("3 of 10");
    }

    @Test
    void oneThatIsThereIsNeitherPlannedNorChangedAgain() {
        listed = "{\"items\": [{\"id\": \"7\", \"texts\": {\"fr\": {\"title\": \"Oser\"}}}]}";
        version = 3;
        load();

        assertThat(asked)
                .extracting(LoadGatheringTests::withoutBody)
                .containsExactly(
                        "coordinator GET /gatherings",
                        "coordinator GET /partners/be-club/gatherings/7",
                        "ada PUT /gatherings/be-club/7/occurrences/2026-12-03/answer",
                        "bea PUT /gatherings/be-club/7/occurrences/2026-12-10/answer");
    }

    private void load() {
        new LoadGathering(
                        JSON.readTree(WEEKLY),
                        api("coordinator"),
                        who -> accounts.contains(who) ? Optional.of(api(who)) : Optional.empty(),
                        progress,
                        NOW)
                .load("key");
    }

    private PlatformApi api(String who) {
        return new PlatformApi(
                HttpClient.newHttpClient(),
                "http://localhost:" + platform.getAddress().getPort(),
                () -> who);
    }

    private JsonNode sent(String request) {
        return asked.stream()
                .filter(one -> one.startsWith(request))
                .map(one -> JSON.readTree(one.substring(one.indexOf('{'))))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutBody(String request) {
        int body = request.indexOf(" {");
        return body < 0 ? request : request.substring(0, body);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String who = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
        asked.add("%s %s %s %s".formatted(who, exchange.getRequestMethod(), path, body).strip());
        byte[] bytes =
                (path.equals("/gatherings") ? listed : gathering())
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String gathering() {
        return """
                {"id": "7", "version": %d,
                 "dates": [{"planned": "2026-12-03"}, {"planned": "2026-12-10"}, {"planned": "2026-12-17"}]}
                """
                .formatted(version);
    }
}
