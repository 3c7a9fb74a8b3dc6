package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo does with a file, before an API that answers as the platform's does. */
final class LoadImportTests {

    private static final String READING = "{'id':'7','state':'reading','plan':null}";
    private static final String PLANNED =
            "{'id':'7','state':'planned','plan':{'hash':'h1','create':8,'update':0,'skip':1,"
                    + "'reject':1,'bulkMailRefusals':2}}";
    private static final String NOTHING_NEW =
            "{'id':'7','state':'planned','plan':{'hash':'h2','create':0,'update':0,'skip':9,"
                    + "'reject':1,'bulkMailRefusals':0}}";
    private static final String HALF_WAY =
            "{'id':'7','state':'committing','progress':{'done':4,'total':8}}";
    private static final String COMMITTED =
            "{'id':'7','state':'committed','progress':{'done':8,'total':8}}";

    @TempDir private Path folder;

    private final Deque<String> states = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final DemoProgress progress = new DemoProgress(10);
    private HttpServer platform;

    @BeforeEach
    void aPlatformAnswers() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/api/partners/be-club/imports", this::answer);
        platform.start();
    }

    @AfterEach
    void itStops() {
        platform.stop(0);
    }

    @Test
    void whatIsPlannedAsExpectedIsCarriedOutToItsLastRow() {
        importing(READING, PLANNED, HALF_WAY, COMMITTED).load("key", true);
        assertThat(asked)
                .containsExactly(
                        "POST members.csv under key",
                        "GET /7",
                        "GET /7",
                        "POST /7/commit {\"planHash\":\"h1\"} under key-commit",
                        "GET /7",
                        "GET /7");
        assertThat(progress.toString()).endsWith("10 of 10");
    }

    @Test
    void rowsAreCountedWhileTheyAreDone() {
        LoadImport halfWay = importing(PLANNED, HALF_WAY, "{'id':'7','state':'failed'}");
        assertThatThrownBy(() -> halfWay.load("key", true)).hasMessageContaining("failed");
        assertThat(progress.toString()).endsWith("5 of 10");
    }

    @Test
    void aPlanThatCountsOtherwiseIsNotCarriedOut() {
        LoadImport other = importing(PLANNED.replace("'create':8", "'create':7"));
        assertThatThrownBy(() -> other.load("key", true))
                .isInstanceOf(Refusal.class)
                .hasMessage("The plan of members.csv should count 8 (create) and counts 7.");
        assertThat(asked).noneMatch(request -> request.contains("commit"));
    }

    @Test
    void aRegisterThatAnEarlierDemoFilledMayPlanLess() {
        importing(PLANNED.replace("'create':8", "'create':7"), COMMITTED).load("key", false);
        assertThat(asked).anyMatch(request -> request.contains("commit"));
    }

    @Test
    void anImportOfNobodyIsDiscarded() {
        importing(NOTHING_NEW).load("key", false);
        assertThat(asked).contains("DELETE /7").noneMatch(request -> request.contains("commit"));
    }

    @Test
    void whatWasCarriedOutIsNotCarriedOutAgain() {
        importing(COMMITTED).load("key", true);
        assertThat(asked).containsExactly("POST members.csv under key", "GET /7");
        assertThat(progress.toString()).endsWith("10 of 10");
    }

    private LoadImport importing(String... told) {
        states.addAll(List.of(told));
        Path file = folder.resolve("members.csv");
        try {
            Files.writeString(file, "Family name,Given name");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new LoadImport(
                new DemoImport("be-club", file, 10, 8, 1, 1, 2),
                new PlatformApi(
                        HttpClient.newHttpClient(),
                        "http://127.0.0.1:" + platform.getAddress().getPort(),
                        () -> "token"),
                progress);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(29);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String what =
                body.contains("filename=\"members.csv\"") && body.contains("Family name,Given name")
                        ? "members.csv"
                        : (path + " " + body).strip();
        asked.add(exchange.getRequestMethod() + " " + what + (key == null ? "" : " under " + key));
        String state =
                exchange.getRequestMethod().equals("GET") && !states.isEmpty()
                        ? states.removeFirst()
                        : "{'id':'7'}";
        byte[] bytes = state.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
