package eu.werein.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds launcher and services with Maven and tells how far it is. */
final class Build {

    private static final List<String> MODULES =
            List.of(
                    "deploy/local",
                    "gateway",
                    "federation-service",
                    "members-service",
                    "training-service",
                    "events-service");
    private static final int LAST_LINES = 30;

    private static final Pattern MODULE =
            Pattern.compile("\\[INFO\\] Building (.+?)(?: 1\\..*)?\\[(\\d+/\\d+)\\]");
    private static final Pattern STEP = Pattern.compile("\\[INFO\\] --- ([a-z-]+):.*");
    private static final Pattern DOWNLOAD = Pattern.compile(".*Downloading from \\S+: .*/([^/]+)");

    private final Path root;
    private final AtomicReference<String> module = new AtomicReference<>("starting Maven");
    private final AtomicReference<String> doing = new AtomicReference<>("");

    Build(Path root) {
        this.root = root;
    }

    void run() throws IOException {
        Path log =
                Files.createDirectories(root.resolve("deploy/local/.state")).resolve("build.log");
        try (Progress progress = new Progress(() -> "building " + module.get() + doing.get())) {
            progress.say("building (the first time downloads libraries; log: " + log + ")");
            Process maven = start();
            Deque<String> last = new ArrayDeque<>();
            try (BufferedReader lines = maven.inputReader(StandardCharsets.UTF_8);
                    var copy =
                            Files.newBufferedWriter(
                                    log,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    copy.write(line);
                    copy.newLine();
                    last.addLast(line);
                    if (last.size() > LAST_LINES) {
                        last.removeFirst();
                    }
                    follow(line, progress);
                }
            }
            if (exitCode(maven) != 0) {
                last.forEach(System.err::println);
                throw new Refusal(
                        "The build failed: the lines above and %s say why.".formatted(log));
            }
            progress.say("built");
        }
    }

    private Process start() {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                                    root.resolve("mvnw").toString(),
                                    "-B",
                                    "-DskipTests",
                                    "-Dmaven.test.skip=true",
                                    "-Dspotless.check.skip",
                                    "-Dcyclonedx.skip",
                                    "-pl",
                                    String.join(",", MODULES),
                                    "-am",
                                    "package")
                            .directory(root.toFile())
                            .redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(String line, Progress progress) {
        Matcher found = MODULE.matcher(line);
        Matcher step = STEP.matcher(line);
        Matcher download = DOWNLOAD.matcher(line);
        if (found.find()) {
            module.set("%s (%s)".formatted(found.group(1).strip(), found.group(2)));
            doing.set("");
            progress.say("building " + module.get());
        } else if (step.matches()) {
            doing.set(": " + step.group(1));
        } else if (download.matches()) {
            doing.set(": downloading " + download.group(1));
        }
    }

    private static int exitCode(Process maven) {
        try {
            return maven.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
