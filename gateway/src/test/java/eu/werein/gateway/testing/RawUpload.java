package eu.werein.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A body on its way whose sender decides when to send and when to listen. */
public final class RawUpload implements AutoCloseable {

    private static final byte[] ZEROS = new byte[65_536];

    private final Socket socket;
    private final boolean chunked;

    private RawUpload(int port, String path, String token, String length, boolean chunked) {
        this.chunked = chunked;
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream()
                    .write(
                            """
                            POST %s HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: multipart/form-data; boundary=cut\r
                            %s\r
                            \r
                            """
                                    .formatted(path, token, length)
                                    .getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RawUpload announcing(int port, String path, String token, long bytes) {
        return new RawUpload(port, path, token, "Content-Length: " + bytes, false);
    }

    public static RawUpload unannounced(int port, String path, String token) {
        return new RawUpload(port, path, token, "Transfer-Encoding: chunked", true);
    }

    /** Fails when the other side has hung up. */
    public void send(long bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            for (long left = bytes; left > 0; left -= ZEROS.length) {
                write(out, (int) Math.min(left, ZEROS.length));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out, int bytes) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(ZEROS, 0, bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Head and JSON of what comes back; fails when nothing does in time. */
    public String answer(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            var all = new ByteArrayOutputStream();
            byte[] buffer = new byte[8_192];
            while (!all.toString(StandardCharsets.ISO_8859_1).contains("}")) {
                int got = socket.getInputStream().read(buffer);
                if (got < 0) {
                    break;
                }
                all.write(buffer, 0, got);
            }
            return all.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
