package eu.werein.platform.seats.deciding;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets all who want to read the same at the same time share one reading. A reading is shared only
 * by those who asked before it began, so that nobody reads what is older than her question.
 */
public final class ReadTogether<K, V> {

    private final Map<K, Reading<V>> latest = new ConcurrentHashMap<>();

    /** One reading, that begins when the one before it has ended; changed under its key's lock. */
    private static final class Reading<V> {
        private final CompletableFuture<V> value = new CompletableFuture<>();
        private @Nullable CompletableFuture<V> before;
        private boolean begun;
    }

    /** What is read, by this thread or by one that asked a moment before. */
    public V read(K key, Supplier<V> reading) {
        Reading<V> mine = new Reading<>();
        Reading<V> joined =
                latest.compute(
                        key,
                        (_, current) -> {
                            if (current != null && !current.begun) {
                                return current;
                            }
                            mine.before = current == null ? null : current.value;
                            return mine;
                        });
        return joined == mine ? lead(key, mine, reading) : valueOf(joined);
    }

    private V lead(K key, Reading<V> mine, Supplier<V> reading) {
        if (mine.before != null) {
            mine.before.exceptionally(_ -> null).join();
        }
        latest.computeIfPresent(
                key,
                (_, current) -> {
                    mine.begun = true;
                    return current;
                });
        try {
            V value = reading.get();
            mine.value.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            mine.value.completeExceptionally(e);
            throw e;
        } finally {
            latest.computeIfPresent(key, (_, current) -> current == mine ? null : current);
        }
    }

    private static <V> V valueOf(Reading<V> reading) {
        try {
            return reading.value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    /** How many wait for a reading that somebody else does for them. */
    int waiting(K key) {
        Reading<V> reading = latest.get(key);
        return reading == null ? 0 : reading.value.getNumberOfDependents();
    }
}
