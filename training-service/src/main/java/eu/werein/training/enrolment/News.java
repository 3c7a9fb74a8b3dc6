package eu.werein.training.enrolment;

import java.time.Instant;

/** What is told of a decision, in the order in which it came about. */
public sealed interface News {

    Instant at();

    /**
     * A party stands otherwise than before, or some of its people do.
     *
     * @param enrolment only those of the party whom this is about
     */
    record OfParty(Instant at, Cause cause, Enrolment enrolment) implements News {}

    /** Something that all parties share is otherwise than before. */
    record OfSeats(Instant at, Change change) implements News {}

    /** What moved a party. */
    enum Cause {
        ENROLLED,
        SEATED,
        ACCEPTED,
        REFUSED,
        AGREED,
        DECLINED,
        SHRUNK,
        LEFT,
        RAN_OUT,
        CLOSED,
        CANCELLED
    }

    /** What changed for all. */
    enum Change {
        DECIDED,
        RELEASED,
        CLOSED,
        QUOTAS,
        CANCELLED
    }
}
