package eu.werein.proof.ledger;

import java.time.Duration;

/**
 * One call from its beginning to its end.
 *
 * @param invoked when it began, in monotonic nanoseconds
 * @param ended when the client knew its outcome; {@link #NEVER} when the client died before
 */
public record Call(
        long number,
        String worker,
        Operation operation,
        long invoked,
        long ended,
        Outcome outcome) {

    /** The end of a call that is still open when the ledger is read. */
    public static final long NEVER = Long.MAX_VALUE;

    public boolean isOk() {
        return outcome instanceof Outcome.Ok;
    }

    /** Whether it may have taken effect. */
    public boolean mayHaveHappened() {
        return !(outcome instanceof Outcome.Fail);
    }

    public Duration took() {
        return Duration.ofNanos(ended - invoked);
    }
}
