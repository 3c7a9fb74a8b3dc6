package eu.werein.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes to a port and bytes back. */
public final class RawConnection {

    private static final int PATIENCE_MILLIS = 12_000;

    private final int port;

    public RawConnection(int port) {
        this.port = port;
    }

    /** Everything that comes back until the other side closes. */
    public String exchange(String bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readAll(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAll(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int got = socket.getInputStream().read(buffer);
                    got >= 0;
                    got = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, got);
            }
        } catch (SocketTimeoutException e) {
            all.writeBytes("[still open]".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException reset) {
            all.writeBytes("".getBytes(StandardCharsets.ISO_8859_1));
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the other side gives up on an unfinished request in time. */
    public boolean closesWithin(int seconds, String unfinished) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(seconds * 1_000);
            socket.getOutputStream().write(unfinished.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return !readAll(socket).contains("[still open]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : -1;
    }

    public static int answers(String bytes) {
        return bytes.split("HTTP/1\\.1 \\d", -1).length - 1;
    }
}
