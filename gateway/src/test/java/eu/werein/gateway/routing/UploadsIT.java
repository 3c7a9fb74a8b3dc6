package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RawUpload;
import eu.werein.gateway.testing.RecordingService.Arrival;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much may come in, and what becomes of it on its way. */
class UploadsIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int WRAPPING = 64 << 10;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String MULTIPART = "multipart/form-data; boundary=cut";
    private static final String IMPORTS = "/api/partners/" + RunningGateway.ACTIVE + "/imports";
    private static final String TOKEN = TestTokens.of("somebody");

    private final RunningGateway gateway = Stage.gateway();
    private final Program program = Program.withToken(gateway.url(), TOKEN);

    @Test
    void refusesBodiesThatAreTooLarge() {
        String large = "x".repeat(MEGABYTE + 1);
        int before = gateway.members().arrivals().size();
        assertThat(program.post("/api/me/memberships", large).statusCode()).isEqualTo(413);
        assertThat(gateway.members().arrivals()).hasSize(before);
        assertThat(
                        program.stream(
                                        "/api/me/memberships",
                                        "application/json",
                                        () -> zeros(MEGABYTE + 1))
                                .statusCode())
                .describedAs("also when its length is not told")
                .isEqualTo(413);
        assertThat(program.post("/api/me/memberships", "x".repeat(MEGABYTE)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void passesFilesOfTwentyMegabytesWithTheirWrappingAndWithoutTouchingTheDisk() throws Exception {
        byte[] file = upload(20 * MEGABYTE);
        HttpResponse<String> answer =
                program.send(
                        program.request(IMPORTS)
                                .header("Content-Type", MULTIPART)
                                .POST(BodyPublishers.ofByteArray(file)));
        assertThat(answer.statusCode()).isEqualTo(200);
        Arrival arrived = gateway.members().arrivalsAt(IMPORTS).getLast();
        assertThat(arrived.header("Content-Type")).contains(MULTIPART);
        assertThat(arrived.body().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(file);
        assertThat(uploadsOnDisk()).isZero();
    }

    private static byte[] upload(int size) {
        byte[] head =
                """
                --cut\r
                Content-Disposition: form-data; name="file"; filename="members.csv"\r
                Content-Type: text/csv\r
                \r
                """
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + size + tail.length);
        System.arraycopy(tail, 0, all, head.length + size, tail.length);
        return all;
    }

    @Test
    void whoAnnouncesTooMuchIsToldAtOnceAndMayFinishSending() {
        try (RawUpload upload =
                RawUpload.announcing(gateway.port(), IMPORTS, TOKEN, 21 * MEGABYTE)) {
            assertThat(upload.answer(AT_ONCE)).startsWith("HTTP/1.1 413 ");
            upload.send(21 * MEGABYTE);
        }
    }

    @Test
    void whoSendsTooMuchIsToldAtTheFirstByteTooManyAndMayFinishSending() {
        try (RawUpload upload = RawUpload.unannounced(gateway.port(), IMPORTS, TOKEN)) {
            upload.send(20 * MEGABYTE + WRAPPING);
            upload.send(1);
            assertThat(upload.answer(AT_ONCE)).startsWith("HTTP/1.1 413 ");
            upload.send(MEGABYTE);
        }
    }

    @Test
    void whoSendsFirstAndReadsThenSeesWhySheWasRefused() {
        try (RawUpload upload =
                RawUpload.announcing(gateway.port(), IMPORTS, TOKEN, 30 * MEGABYTE)) {
            upload.send(30 * MEGABYTE);
            assertThat(upload.answer(AT_ONCE))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json")
                    .contains("too-large");
        }
        HttpResponse<String> answer =
                program.send(
                        program.request(IMPORTS)
                                .header("Content-Type", MULTIPART)
                                .POST(BodyPublishers.ofByteArray(upload(21 * MEGABYTE))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** No service gets a stranger's file, and the stranger gets her 401. */
    @Test
    void whoMayNotSendIsToldWhileSheSends() {
        try (RawUpload upload =
                RawUpload.announcing(gateway.port(), IMPORTS, "nonsense", 19 * MEGABYTE)) {
            upload.send(19 * MEGABYTE);
            assertThat(upload.answer(AT_ONCE)).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void aServiceThatRefusesEarlyIsHeardAndSentNoMore() {
        AtomicLong arrived = new AtomicLong();
        String path = "/api/partners/" + RunningGateway.ALSO_ACTIVE + "/imports";
        gateway.members().onHead(path, 422, "{\"code\":\"not-text\"}", rest -> arrived.set(rest));
        try (RawUpload upload = RawUpload.announcing(gateway.port(), path, TOKEN, 20 * MEGABYTE)) {
            upload.send(4 * MEGABYTE);
            assertThat(upload.answer(AT_ONCE)).startsWith("HTTP/1.1 422 ").contains("not-text");
            upload.send(16 * MEGABYTE);
        }
        await().untilAsserted(() -> assertThat(arrived).hasValueBetween(1, 8L * MEGABYTE));
    }

    /** What Tomcat would write an upload to. */
    private long uploadsOnDisk() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String ours = "tomcat." + gateway.port() + ".";
        long uploads = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, ours + "*")) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    uploads += files.filter(Files::isRegularFile).count();
                }
            }
        }
        return uploads;
    }

    private static InputStream zeros(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    @Test
    void takesNoForms() {
        HttpResponse<String> refused =
                program.send(
                        program.request("/api/me/memberships")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("token=x")));
        assertThat(refused.statusCode()).isEqualTo(415);
    }
}
