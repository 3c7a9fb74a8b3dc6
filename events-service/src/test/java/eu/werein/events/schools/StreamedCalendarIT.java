package eu.werein.events.schools;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsService;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calendars that come piece by piece and never end. */
class StreamedCalendarIT {

    private static final RunningService SERVICE = EventsService.shared();
    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
    private static final long GIGABYTE = 1L << 30;

    private final PartnerId partner = SERVICE.partner();
    private final String token = TestTokens.of(SERVICE.account(partner, Role.COORDINATOR));

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVICE.client().port());
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        String head =
                """
                PUT /api/partners/%s/school-calendar HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: text/calendar\r
                Transfer-Encoding: chunked\r
                \r
                """
                        .formatted(partner, token);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void send(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }

    @Test
    void theFirstByteThatIsWrongIsAnsweredThoughNoMoreComes() throws IOException {
        try (Socket socket = open()) {
            send(socket.getOutputStream(), BEGIN);
            long began = System.nanoTime();
            send(socket.getOutputStream(), "SUMMARY:a\0");

            assertThat(status(socket)).startsWith("HTTP/1.1 400");
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void aFoldedLineOfAGigabyteIsAnsweredLongBeforeItsEnd() throws IOException {
        String piece = "a\r\n ".repeat(2_000);
        long sent = 0;
        long began = System.nanoTime();
        try (Socket socket = open()) {
            send(socket.getOutputStream(), BEGIN + "X-FOLDED:");
            try {
                while (sent < GIGABYTE && socket.getInputStream().available() == 0) {
                    send(socket.getOutputStream(), piece);
                    sent += piece.length();
                }
            } catch (SocketException _) {
                // The service has had enough; its answer was sent before.
            }
            assertThat(status(socket)).startsWith("HTTP/1.1 400");
        }

        assertThat(sent).isLessThan(GIGABYTE / 64);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }
}
