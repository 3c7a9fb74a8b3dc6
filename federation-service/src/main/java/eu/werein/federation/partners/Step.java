package eu.werein.federation.partners;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step on a partner's way, with how often it was tried.
 *
 * @param lastError a code, null once the step is done
 * @param dueAt when it may be tried next
 */
public record Step(
        Name name, State state, int attempts, @Nullable String lastError, Instant dueAt) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** What a step does; each may be done twice with the effect of once. */
    public enum Name {
        CREATE_ORGANIZATION,
        ANNOUNCE,
        ACTIVATE,
        DISABLE_ORGANIZATION,
        ENABLE_ORGANIZATION
    }

    /** How far a step has come. A failed one is tried again. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    static Step waiting(Name name, Instant now) {
        return new Step(name, State.WAITING, 0, null, now);
    }

    boolean open() {
        return state != State.DONE;
    }

    Step done() {
        return new Step(name, State.DONE, attempts + 1, null, dueAt);
    }

    Step failed(String error, Instant now) {
        return new Step(name, State.FAILED, attempts + 1, error, now.plus(pause()));
    }

    /** Doubles with every attempt. */
    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
