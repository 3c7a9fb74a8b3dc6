package eu.werein.launcher;

import eu.werein.launcher.parts.PartFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Steps that do not wait for each other. */
final class SideBySide {

    private SideBySide() {}

    static void run(Runnable... steps) {
        run(List.of(steps));
    }

    /** Returns when all are done, or fails with the first that fails: then nobody waits longer. */
    static void run(List<? extends Runnable> steps) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Object> ended = new ExecutorCompletionService<>(threads);
            List<Runnable> begun = new ArrayList<>(steps);
            begun.forEach(step -> ended.submit(step, step));
            try {
                for (Runnable _ : begun) {
                    ended.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new PartFailed("interrupted while waiting", e);
            }
        }
    }
}
