package eu.werein.launcher;

import eu.werein.launcher.parts.PartFailed;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long the demo asks again for what has not happened yet. */
record Patience(Duration limit) {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    /** For what the platform promises. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(90));

    /** The first answer, or none in time. */
    <T> Optional<T> ask(Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
            answer = question.get();
        }
        return answer;
    }

    /**
     * The first answer.
     *
     * @param what for whoever reads that it did not come
     */
    <T> T await(String what, Supplier<Optional<T>> question) {
        return ask(question)
                .orElseThrow(
                        () ->
                                new PartFailed(
                                        "The demo waited %d s for %s."
                                                .formatted(limit.toSeconds(), what)));
    }
}
