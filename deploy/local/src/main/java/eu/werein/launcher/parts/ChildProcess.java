package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A process started here: it can be asked, waited for, stopped and killed. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(150);
    private static final int LAST_LINES = 25;

    private final String name;
    private final ProcessHandle process;
    private final @Nullable Process started;
    private final Path log;

    private ChildProcess(String name, ProcessHandle process, @Nullable Process started, Path log) {
        this.name = name;
        this.process = process;
        this.started = started;
        this.log = log;
    }

    /** A question to a process that is starting; a refused connection counts as "not yet". */
    @FunctionalInterface
    public interface Question {
        boolean answered() throws Exception;
    }

    /**
     * Starts a command whose output goes to the log file. It outlives the terminal and this JVM:
     * whoever starts it, stops it.
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            List<String> detached = new ArrayList<>(List.of("nohup"));
            detached.addAll(command);
            ProcessBuilder builder =
                    new ProcessBuilder(detached)
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // A JVM option meant for somebody else prints into our logs and may change the part.
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().remove("JDK_JAVA_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            return new ChildProcess(name, process.toHandle(), process, log);
        } catch (IOException e) {
            throw new PartFailed(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** A process that somebody else started. */
    static ChildProcess adopt(String name, ProcessHandle process, Path log) {
        return new ChildProcess(name, process, null, log);
    }

    /** Asks until the question is answered, the process ends or the time is over. */
    public void awaitReady(Duration timeout, Question question) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!answers(question)) {
            if (hasEndedWithin(BETWEEN_QUESTIONS)) {
                throw new PartFailed(
                        "%s stopped%s.%n%s".formatted(name, exitCode(), lastLogLines()));
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed(
                        "%s was not ready after %d s.%n%s"
                                .formatted(name, timeout.toSeconds(), lastLogLines()));
            }
        }
    }

    /** Waits for a process that ends by itself, and complains unless it succeeded. */
    public void awaitSuccess(Duration timeout) {
        if (!hasEndedWithin(timeout)) {
            throw new PartFailed(
                    "%s did not end within %d s.%n%s"
                            .formatted(name, timeout.toSeconds(), lastLogLines()));
        }
        if (started != null && started.exitValue() != 0) {
            throw new PartFailed("%s failed%s.%n%s".formatted(name, exitCode(), lastLogLines()));
        }
    }

    private String exitCode() {
        return started == null ? "" : " with exit code " + started.exitValue();
    }

    static boolean answers(Question question) {
        try {
            return question.answered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while waiting", e);
        } catch (Exception notYet) {
            return false;
        }
    }

    private boolean hasEndedWithin(Duration pause) {
        try {
            if (started != null) {
                return started.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
            process.onExit().get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while waiting for " + name, e);
        }
    }

    /** The processor time taken so far; none where this machine does not tell. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The end of the log, for whoever has to explain a failure. */
    public String lastLogLines() {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    System.lineSeparator(),
                    lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        hasEndedWithin(PATIENCE);
    }

    /** Asks the process to end, and kills it when it does not. */
    @Override
    public void close() {
        process.destroy();
        if (!hasEndedWithin(PATIENCE)) {
            kill();
        }
    }
}
