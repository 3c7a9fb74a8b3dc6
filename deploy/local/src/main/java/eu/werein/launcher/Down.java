package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what was started here, and nothing else. */
final class Down {

    /** Long, because a JVM writes its start-up cache when it ends for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What the others write to goes last. */
    private static final Set<String> FOUNDATIONS =
            Set.of("kafka", "kafka-1", "kafka-2", "kafka-3", "store");

    private final RunFolder folder;

    Down(RunFolder folder) {
        this.folder = folder;
    }

    void run() {
        Started started =
                PrivateJson.read(folder.processes(), Started.class)
                        .orElseThrow(() -> new Refusal("Nothing is running here."));
        try (Progress progress =
                new Progress(
                        () ->
                                "stopping (the first time, notes for a faster start are written): "
                                        + names(started))) {
            List<StartedProcess> running = started.stillRunning();
            stop(
                    running.stream()
                            .filter(process -> !FOUNDATIONS.contains(process.name()))
                            .toList());
            stop(running.stream().filter(process -> FOUNDATIONS.contains(process.name())).toList());
            Files.deleteIfExists(folder.processes());
            progress.say("stopped %d processes".formatted(running.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Started started) {
        return String.join(", ", started.namesStillRunning().stream().sorted().toList());
    }

    /** All at once; who does not end in time is killed. */
    static void stop(List<StartedProcess> processes) {
        List<ProcessHandle> handles =
                processes.stream().flatMap(process -> process.running().stream()).toList();
        handles.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (ProcessHandle handle : handles) {
            if (!hasEndedBy(handle, deadline)) {
                kill(handle);
            }
        }
    }

    /** At once and without a word: for what is not worth keeping. */
    static void kill(List<StartedProcess> processes) {
        processes.forEach(process -> process.running().ifPresent(Down::kill));
    }

    /** With the children first, such as a JVM that is writing a start-up cache. */
    private static void kill(ProcessHandle handle) {
        handle.descendants().forEach(ProcessHandle::destroyForcibly);
        handle.destroyForcibly();
        hasEndedBy(handle, System.nanoTime() + PATIENCE.toNanos());
    }

    private static boolean hasEndedBy(ProcessHandle handle, long deadline) {
        try {
            handle.onExit().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
