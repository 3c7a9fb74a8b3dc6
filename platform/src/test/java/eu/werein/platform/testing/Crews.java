package eu.werein.platform.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at once. */
public final class Crews {

    private Crews() {}

    /** What one of them does, who is told her number. */
    @FunctionalInterface
    public interface Work {
        void of(int number);
    }

    /** Each does it once, all at the same time; whatever fails for one fails for all. */
    public static void together(int crew, Work work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> working =
                    IntStream.range(0, crew)
                            .mapToObj(number -> threads.submit(() -> work.of(number)))
                            .toList();
            for (Future<?> each : working) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError seen) {
                throw seen;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** So many things are made, in their order, a few at a time. */
    public static <T> List<T> all(int crew, int things, IntFunction<T> making) {
        Map<Integer, T> made = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        together(
                crew,
                _ -> {
                    for (int i = next.getAndIncrement(); i < things; i = next.getAndIncrement()) {
                        made.put(i, making.apply(i));
                    }
                });
        return IntStream.range(0, things).mapToObj(made::get).toList();
    }
}
