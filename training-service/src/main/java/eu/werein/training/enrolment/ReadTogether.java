package eu.werein.training.enrolment;

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
final class ReadTogether<K, V> {

    private static final Object BEGUN = new Object();

    private final Map<K, Reading<V>> latest = new ConcurrentHashMap<>();

    /**
     * One reading, that begins when the one before it has ended.
     *
     * @param before none when nobody was reading
     */
    private record Reading<V>(
            @Nullable CompletableFuture<V> before, CompletableFuture<V> value, Object leader) {}

    /** What is read, by this thread or by one that asked a moment before. */
    V read(K key, Supplier<V> reading) {
        Object me = new Object();
        Reading<V> joined =
                latest.compute(
                        key,
                        (_, current) ->
                                current == null
                                        ? new Reading<>(null, new CompletableFuture<>(), me)
                                        : isWaiting(current) ? current : after(current, me));
        if (joined.leader() != me) {
            return valueOf(joined);
        }
        awaitEnd(joined.before());
        // From here on nobody joins: whoever asks now is after the beginning.
        latest.computeIfPresent(key, (_, current) -> current == joined ? begun(joined) : current);
        return lead(key, joined, reading);
    }

    private V lead(K key, Reading<V> joined, Supplier<V> reading) {
        try {
            V value = reading.get();
            joined.value().complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            joined.value().completeExceptionally(e);
            throw e;
        } finally {
            latest.computeIfPresent(
                    key, (_, current) -> current.value() == joined.value() ? null : current);
        }
    }

    /** Not begun yet: what it waits for has not ended, or nobody has said that it has begun. */
    private static boolean isWaiting(Reading<?> reading) {
        return reading.leader() != BEGUN;
    }

    private static <V> Reading<V> begun(Reading<V> reading) {
        return new Reading<>(null, reading.value(), BEGUN);
    }

    private static <V> Reading<V> after(Reading<V> current, Object me) {
        return new Reading<>(current.value(), new CompletableFuture<>(), me);
    }

    private static void awaitEnd(@Nullable CompletableFuture<?> before) {
        if (before != null) {
            before.exceptionally(_ -> null).join();
        }
    }

    private static <V> V valueOf(Reading<V> reading) {
        try {
            return reading.value().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    /** How many wait for a reading that somebody else does for them. */
    int waiting(K key) {
        Reading<V> reading = latest.get(key);
        return reading == null ? 0 : reading.value().getNumberOfDependents();
    }
}
