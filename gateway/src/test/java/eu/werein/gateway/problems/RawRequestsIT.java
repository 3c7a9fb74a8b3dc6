package eu.werein.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RawConnection;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestTokens;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no decent client sends, byte by byte. */
class RawRequestsIT {

    private static final String TOKEN = TestTokens.of("raw");

    private final RunningGateway gateway = Stage.gateway();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/..;/me",
                "/api/public/partners/..;/..;/me",
                "/api/public/../me",
                "/api/public/%2e%2e/me",
                "/api/public/%2E%2E%2Fme",
                "/api/public/%252e%252e/me",
                "/api/public/..%2fme",
                "/api/public/..%5cme",
                "/api/public/..\\me",
                "//api/me",
                "/api//me",
                "/api/./me",
                "/api/me;a=b",
                "/api;v=1/me",
                "/api/me%3ba",
                "/api/me%00",
                "/api/me%0d%0aX: y",
                "/api%2fme",
                "/%61pi/me",
                "/api/%6de",
                "/Api/me",
                "/api/me/%C0%AE%C0%AE/x",
                "/actuator",
                "/actuator;/health",
                "/actuator/%67ateway/routes",
                "/assets/../actuator/health",
                "/assets/..%2f..%2fapplication.yaml",
                "/../../etc/passwd",
                "/application.yaml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void pathsThatCanBeReadInTwoWaysLeadNowhere(String path) {
        List<Integer> before = arrivals();
        String answer =
                exchange(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + TOKEN
                                + "\r\nConnection: close\r\n\r\n");
        assertThat(RawConnection.status(answer)).isIn(400, 404);
        assertThat(answer).contains("application/problem+json");
        assertNoInsides(answer);
        assertThat(arrivals()).isEqualTo(before);
    }

    /** CVE-2022-22947, CVE-2025-41243. */
    @Test
    void nobodyAddsRoutesAtRunTime() {
        String body =
                "{\"predicates\":[],\"filters\":[{\"name\":\"AddResponseHeader\",\"args\":"
                        + "{\"name\":\"x\",\"value\":\"#{T(java.lang.Runtime)}\"}}],"
                        + "\"uri\":\"http://127.0.0.1:1\"}";
        for (int port : List.of(gateway.port(), gateway.managementPort())) {
            String answer =
                    new RawConnection(port)
                            .exchange(
                                    "POST /actuator/gateway/routes/evil HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Authorization: Bearer "
                                            + TOKEN
                                            + "\r\n"
                                            + "Content-Type: application/json\r\nContent-Length: "
                                            + body.length()
                                            + "\r\nConnection: close\r\n\r\n"
                                            + body);
            assertThat(RawConnection.status(answer)).isIn(400, 404);
        }
    }

    @Test
    void theManagementPortTellsHealthAndFiguresOnlyAndOnlyThisMachine() throws Exception {
        Program operator = Program.anonymous("http://127.0.0.1:" + gateway.managementPort());
        assertThat(operator.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(operator.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        for (String path :
                List.of(
                        "env",
                        "beans",
                        "heapdump",
                        "gateway",
                        "loggers",
                        "sessions",
                        "mappings",
                        "shutdown")) {
            assertThat(operator.get("/actuator/" + path).statusCode()).isEqualTo(404);
        }
        for (InetAddress address : otherAddresses()) {
            for (int port : List.of(gateway.managementPort(), gateway.port())) {
                try (Socket socket = new Socket()) {
                    org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> socket.connect(new InetSocketAddress(address, port), 500))
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    private static List<InetAddress> otherAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\nGPOST /api/me HTTP/1.1\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\nx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1;\nx\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}xyz",
                "Content-Length: 2, 5\r\n\r\n{}xyz",
                "Content-Length: +2\r\n\r\n{}",
                "Content-Length: -1\r\n\r\n{}",
                "Content-Length: 0x2\r\n\r\n{}",
                "X-Folded: a\r\n b: c\r\nContent-Length: 2\r\n\r\n{}",
                "X-Bare: a\nContent-Length: 2\n\n{}",
                "X-Nul: a\u0000b\r\nContent-Length: 2\r\n\r\n{}",
                "No-Colon\r\nContent-Length: 2\r\n\r\n{}",
                " Leading: space\r\nContent-Length: 2\r\n\r\n{}"
            })
    void aRequestWhoseEndIsUnclearIsRefusedAndItsConnectionClosed(String rest) {
        String path = "/api/me/" + UUID.randomUUID();
        String answer =
                exchange(
                        "POST "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + TOKEN
                                + "\r\nContent-Type: application/json\r\n"
                                + rest
                                + "GET /api/me/second HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + TOKEN
                                + "\r\nConnection: close\r\n\r\n");
        assertThat(RawConnection.status(answer)).isIn(400, 501, 503);
        assertThat(RawConnection.answers(answer)).describedAs("answers before the end").isOne();
        assertNoInsides(answer);
        assertThat(gateway.members().arrivalsAt("/api/me/second")).isEmpty();
        assertThat(gateway.members().arrivalsAt(path)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/me HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /api/me",
                "GET /api/me HTTP/1.1\r\nHost:  localhost\r\n folded\r\n\r\n",
                "GET /api/me HTTP/1.1\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nHost: a b\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n"
            })
    void whatIsNoRequestIsRefusedWithoutSayingWhatWeAre(String bytes) {
        String answer = exchange(bytes);
        assertThat(answer)
                .satisfiesAnyOf(
                        gone -> assertThat(gone).isEmpty(),
                        refused ->
                                assertThat(RawConnection.status(refused)).isIn(400, 404, 501, 505));
        assertNoInsides(answer);
    }

    @Test
    void aHeadOfMoreThanSixteenKilobytesIsRefused() {
        String answer =
                exchange(
                        "GET /api/me HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                                + "x".repeat(17 * 1024)
                                + "\r\nConnection: close\r\n\r\n");
        assertThat(RawConnection.status(answer)).isIn(400, 431);
        assertNoInsides(answer);
    }

    /** CVE-2025-41235, CVE-2026-47825: who is not configured as a proxy is believed nothing. */
    @Test
    void forwardedHeadersOfStrangersChangeNothing() {
        String request =
                """
                GET /oauth2/authorization/werein HTTP/1.1
                Host: evil.example
                Forwarded: for=6.6.6.6;host=evil.example;proto=https
                X-Forwarded-For: 6.6.6.6
                X-Forwarded-Host: evil.example
                X-Forwarded-Proto: https
                X-Forwarded-Port: 443
                X-Forwarded-Prefix: /evil
                Connection: close

                """;
        String answer = exchange(request.replace("\n", "\r\n"));
        assertThat(RawConnection.status(answer)).isEqualTo(302);
        assertThat(answer)
                .contains(
                        "redirect_uri=http://localhost:"
                                + gateway.port()
                                + "/login/oauth2/code/werein")
                .doesNotContain("evil");
    }

    @Test
    void aSlowHeadIsNotWaitedForForEver() {
        assertThat(
                        new RawConnection(gateway.port())
                                .closesWithin(15, "GET /api/me HTTP/1.1\r\nHost: lo"))
                .isTrue();
    }

    private String exchange(String bytes) {
        return new RawConnection(gateway.port()).exchange(bytes);
    }

    private List<Integer> arrivals() {
        return gateway.services().stream().map(service -> service.arrivals().size()).toList();
    }

    private static void assertNoInsides(String answer) {
        assertThat(answer)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("\nserver:")
                .doesNotContain("Exception", "java.", "org.", "at eu.werein", "<html");
    }
}
