package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RecordingService.Arrival;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestTokens;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Which headers arrive at a service, and which of its own come back. */
class HeadersIT {

    private final RunningGateway gateway = Stage.gateway();
    private final Program program = Program.withToken(gateway.url(), TestTokens.of("somebody"));

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
}
