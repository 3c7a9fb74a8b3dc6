package eu.werein.training.rush;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * One replica in a process of its own, with the launcher's options, which may die and live again.
 */
final class OwnProcess implements Stage {

    private static final int HEAP_MIB = 320;
    private static final Duration START = Duration.ofMinutes(2);

    /** More options for the JVM, of somebody who measures: a recording, say. */
    private static final List<String> MORE =
            List.of(System.getProperty("rush.options", "").split(" ", -1));

    private final List<Integer> ports = FreePorts.some(2);
    private final Path log;
    private Duration ahead = Duration.ZERO;
    private Process process;

    OwnProcess() {
        try {
            log = Files.createTempFile("training-rush", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = start(List.of());
    }

    private Process start(List<String> options) {
        JavaCommand java = new JavaCommand().heap(HEAP_MIB);
        MORE.stream().filter(option -> !option.isEmpty()).forEach(java::option);
        options.forEach(java::option);
        java.classPath(
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .stream()
                        .map(Path::of)
                        .toList());
        List<String> arguments = new ArrayList<>(List.of(ahead.toString()));
        arguments.addAll(settings());
        try {
            Process started =
                    new ProcessBuilder(
                                    java.running(
                                            Lifetime.OF_THIS_JVM,
                                            RushProcess.class.getName(),
                                            arguments))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            Awaitility.await()
                    .atMost(START)
                    .ignoreExceptions()
                    .until(() -> !started.isAlive() || accepts());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.getFirst())) {
            return socket.isConnected();
        }
    }

    private List<String> settings() {
        return List.of(
                "--werein.service=" + SERVICE,
                "--werein.client-secret=not-a-secret",
                "--werein.issuer=" + TestTokens.issuer(),
                "--werein.keycloak=http://127.0.0.1:9",
                "--werein.kafka.servers=" + Parts.kafka().bootstrapServers(),
                "--spring.mongodb.uri=" + Parts.store().mongodbUri(),
                "--server.port=" + ports.getFirst(),
                "--management.server.port=" + ports.getLast());
    }

    /** Where it writes what it has to say. */
    Path log() {
        return log;
    }

    /** SIGKILL, and a new life with these options. */
    synchronized void restart(List<String> options) {
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
        process = start(options);
    }

    /** Whether it ends by itself; the code that it ends with. */
    int ended(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it lives; see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.getFirst());
    }

    @Override
    public synchronized void pass(Duration time) {
        ahead = ahead.plus(time);
        try {
            process.getOutputStream().write((time + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            // It is dead: its next life begins that much later.
        }
    }

    @Override
    public synchronized void close() {
        process.destroyForcibly();
    }
}
