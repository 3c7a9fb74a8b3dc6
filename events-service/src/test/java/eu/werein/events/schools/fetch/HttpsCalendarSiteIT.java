package eu.werein.events.schools.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A school's server on this machine: a name service of the test's own says where names lead, and
 * the machine itself counts as public under one address. What is asked is plain HTTP, since TLS is
 * the client's own affair.
 */
@Timeout(20)
class HttpsCalendarSiteIT {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    /** Where names of the test lead. */
    private record Names(Map<String, InetAddress[]> known) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = known.get(host);
            if (addresses == null) {
                throw new UnknownHostException();
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void serve(Answering answering) {
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    try (exchange) {
                        answering.answer(exchange);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static Answering text(int status, String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private String follow(String host) throws IOException {
        var names =
                new PublicNames(
                        new Names(
                                Map.of(
                                        "school.example",
                                        new InetAddress[] {HERE},
                                        "inside.example",
                                        new InetAddress[] {address("10.0.0.1")},
                                        "both.example",
                                        new InetAddress[] {HERE, address("192.168.1.1")})),
                        address -> address.equals(HERE) || PublicAddresses.isPublic(address));
        try (var client = FetchConfiguration.client(names, LONGEST)) {
            return new HttpsCalendarSite(client, LONGEST)
                    .follow(
                            URI.create(
                                    "http://" + host + ":" + server.getAddress().getPort() + "/a"),
                            HttpsCalendarSiteIT::read);
        }
    }

    private static String read(InputStream calendar) throws IOException {
        return new String(calendar.readAllBytes(), StandardCharsets.UTF_8);
    }

    private Why refused(String host) {
        return catchThrowableOfType(CalendarRefused.class, () -> follow(host)).why();
    }

    @Test
    void whatALinkLeadsToIsRead() throws IOException {
        serve(text(200, "BEGIN:VCALENDAR"));

        assertThat(follow("school.example")).isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void aNameThatLeadsInsideIsNotConnectedTo() {
        serve(text(200, "secret"));

        assertThat(refused("inside.example")).isEqualTo(Why.NOT_PUBLIC);
        assertThat(refused("both.example")).isEqualTo(Why.NOT_PUBLIC);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aNameThatLeadsNowhereIsUnreachable() {
        assertThat(refused("nowhere.example")).isEqualTo(Why.UNREACHABLE);
    }

    @Test
    void whatSaysThatItHasMovedIsNotFollowed() {
        serve(
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "http://inside.example/");
                    exchange.sendResponseHeaders(302, -1);
                });

        assertThat(refused("school.example")).isEqualTo(Why.MOVED);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsNotHandedOutIsToldSo() {
        serve(text(404, "no"));

        assertThat(refused("school.example")).isEqualTo(Why.NOT_SERVED);
    }

    @Test
    void oneByteMoreThanIsReadIsTooMuch() throws IOException {
        serve(text(200, "a".repeat(HttpsCalendarSite.LARGEST_BYTES)));
        assertThat(follow("school.example")).hasSize(HttpsCalendarSite.LARGEST_BYTES);

        server.removeContext("/");
        serve(text(200, "a".repeat(HttpsCalendarSite.LARGEST_BYTES + 1)));
        assertThat(refused("school.example")).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void whatNeverEndsIsTooMuchAndNotReadOn() {
        serve(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream body = exchange.getResponseBody();
                    byte[] piece = new byte[1 << 16];
                    while (over.getCount() > 0) {
                        body.write(piece);
                    }
                });

        assertThat(refused("school.example")).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void whoDoesNotAnswerIsTooSlow() {
        serve(exchange -> over.await());

        assertThat(refused("school.example")).isEqualTo(Why.TOO_SLOW);
    }

    @Test
    void whoAnswersByteByByteIsTooSlow() {
        serve(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (!over.await(50, TimeUnit.MILLISECONDS)) {
                        exchange.getResponseBody().write('a');
                        exchange.getResponseBody().flush();
                    }
                });

        assertThat(refused("school.example")).isEqualTo(Why.TOO_SLOW);
    }

    @Test
    void headersWithoutEndAreNotRead() {
        serve(
                exchange -> {
                    exchange.getResponseHeaders().add("X-Long", "a".repeat(9_000));
                    exchange.sendResponseHeaders(200, -1);
                });

        assertThat(refused("school.example")).isEqualTo(Why.UNREACHABLE);
    }
}
