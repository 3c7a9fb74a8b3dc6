package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestTokens;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of a service's answer, late, lost or alive. */
class AnswersIT {

    private final RunningGateway gateway = Stage.gateway();
    private final Program program = Program.withToken(gateway.url(), TestTokens.of("somebody"));
    private final Program administrator =
            Program.withToken(gateway.url(), TestTokens.ofFederationAdmin("administrator"));

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
