package eu.werein.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the local launcher, as a newcomer types it. */
final class LauncherCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private LauncherCommand() {}

    /**
     * @return what it printed
     * @throws IllegalStateException when it failed
     */
    static String run(
            Path root, String name, Map<String, String> environment, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("deploy/local/" + name).toString());
        command.addAll(options);
        try {
            Path log = root.resolve("proof/target/" + name + ".log");
            Files.createDirectories(log.getParent());
            Path output = Files.createTempFile(log.getParent(), name, ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(root.toFile())
                            .redirectOutput(output.toFile())
                            .redirectError(log.toFile());
            builder.environment().put("WEREIN_BUILT", "yes");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "deploy/local/%s failed:%n%s%n%s"
                                .formatted(name, Files.readString(output), Files.readString(log)));
            }
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
