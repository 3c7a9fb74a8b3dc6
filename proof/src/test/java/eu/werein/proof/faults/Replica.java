package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A second process of a running service, as its own command and environment describe it. */
final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PORTS_AWAY = 100;

    private final Process process;

    private Replica(Process process) {
        this.process = process;
    }

    /**
     * Beside the running one, on other ports.
     *
     * @param settings of the environment that differ
     */
    static Replica beside(
            RunningFederation federation, String service, Map<String, String> settings) {
        Path of = Path.of("/proc/" + federation.pid(service));
        List<String> command = strings(of.resolve("cmdline"));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(federation.state().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                federation.root().resolve("proof/target/replica.log").toFile());
        builder.environment().clear();
        for (String setting : strings(of.resolve("environ"))) {
            int equals = setting.indexOf('=');
            builder.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        int management = moved(builder, "WEREIN_MANAGEMENT_PORT");
        moved(builder, "WEREIN_PORT");
        builder.environment().putAll(settings);
        try {
            Replica replica = new Replica(builder.start());
            replica.awaitReady(management);
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int moved(ProcessBuilder builder, String name) {
        int port = Integer.parseInt(builder.environment().get(name)) + PORTS_AWAY;
        builder.environment().put(name, Integer.toString(port));
        return port;
    }

    private void awaitReady(int management) {
        HttpRequest readiness =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + management
                                                + "/actuator/health/readiness"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(
                            () ->
                                    http.send(readiness, BodyHandlers.discarding()).statusCode()
                                            == 200);
        }
    }

    private static List<String> strings(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new ArrayList<>(
                    Arrays.stream(text.split("\0", -1)).filter(one -> !one.isEmpty()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
