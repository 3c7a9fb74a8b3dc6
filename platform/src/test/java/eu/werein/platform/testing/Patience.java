package eu.werein.platform.testing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Who is told that nobody knows, or nothing at all, asks again with the same key. */
public final class Patience {

    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration A_MOMENT = Duration.ofMillis(20);
    private static final Set<Integer> NOBODY_KNOWS = Set.of(503);
    private static final Set<Integer> NOT_KNOWN_YET = Set.of(403, 404, 503);

    private Patience() {}

    public static Client.Answer answer(Supplier<Client.Answer> request) {
        return answer(request, NOBODY_KNOWS);
    }

    /** Also who is not known yet, since she was told of only a moment before. */
    public static Client.Answer onceKnown(Supplier<Client.Answer> request) {
        return answer(request, NOT_KNOWN_YET);
    }

    private static Client.Answer answer(Supplier<Client.Answer> request, Set<Integer> again) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < end) {
            try {
                Client.Answer answer = request.get();
                if (!again.contains(answer.status())) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                // The connection was closed, or nobody listens: nobody knows what came of it.
            }
            pause();
        }
        throw new IllegalStateException("nobody answers");
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
