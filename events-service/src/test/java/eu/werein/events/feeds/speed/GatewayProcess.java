package eu.werein.events.feeds.speed;

import eu.werein.launcher.parts.FreePorts;
import eu.werein.launcher.parts.JavaCommand;
import eu.werein.launcher.parts.Lifetime;
import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.TestTokens;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The gateway in a process of its own, with the launcher's options and files of the test's own. */
final class GatewayProcess implements AutoCloseable {

    private static final int HEAP_MIB = 320;
    private static final String NOBODY = "http://127.0.0.1:9";

    private final List<Integer> ports = FreePorts.some(2);
    private final Path files;
    private final Process process;

    /**
     * @param classPath of the gateway as Maven built it
     * @param events the port of the events-service
     */
    GatewayProcess(String classPath, int events) {
        try {
            files = Files.createTempDirectory("gateway-files");
            Files.createDirectory(files.resolve("static"));
            process =
                    new ProcessBuilder(command(classPath, events))
                            .redirectErrorStream(true)
                            .redirectOutput(files.resolve("gateway.log").toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> !process.isAlive() || accepts());
    }

    private List<String> command(String classPath, int events) {
        List<Path> parts =
                Stream.concat(
                                Stream.of(files),
                                Stream.of(classPath.split(File.pathSeparator, -1)).map(Path::of))
                        .toList();
        JavaCommand java = new JavaCommand().heap(HEAP_MIB);
        java.classPath(parts);
        String limits = "--werein.gateway.limits.anonymous.";
        return java.running(
                Lifetime.OF_THIS_JVM,
                "eu.werein.gateway.GatewayApplication",
                List.of(
                        "--server.port=" + ports.getFirst(),
                        "--management.server.port=" + ports.getLast(),
                        "--werein.issuer=" + TestTokens.issuer(),
                        "--werein.public-url=" + url(),
                        "--werein.client-secret=not-a-secret",
                        "--spring.mongodb.uri=" + Parts.store().mongodbUri(),
                        "--werein.kafka.servers=" + Parts.kafka().bootstrapServers(),
                        "--werein.gateway.federation-url=" + NOBODY,
                        "--werein.gateway.members-url=" + NOBODY,
                        "--werein.gateway.training-url=" + NOBODY,
                        "--werein.gateway.events-url=http://127.0.0.1:" + events,
                        limits + "per-second=1000000",
                        limits + "burst=1000000"));
    }

    private boolean accepts() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.getFirst())) {
            return socket.isConnected();
        }
    }

    String url() {
        return "http://localhost:" + ports.getFirst();
    }

    /** Has it serve a file. */
    void serve(String name, byte[] bytes) {
        try {
            Files.write(files.resolve("static").resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
