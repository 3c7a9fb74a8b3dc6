package eu.werein.platform.seats;

import java.time.Instant;

/** Where a party stands. */
public sealed interface Standing {

    /** The same, but seats that it may lose it loses then, if not before. */
    default Standing by(Instant end) {
        return switch (this) {
            case Pending(Instant until, boolean promoted) ->
                    new Pending(SeatRules.earlier(until, end), promoted);
            case Offered(Instant until) -> new Offered(SeatRules.earlier(until, end));
            case Waiting _, Confirmed _, Gone _ -> this;
        };
    }

    /** It is on the waiting list. */
    record Waiting() implements Standing {}

    /**
     * It holds its seats while its partner's coordinator has not agreed.
     *
     * @param until it loses them then
     * @param promoted it came from the waiting list, so that agreement makes it an offer
     */
    record Pending(Instant until, boolean promoted) implements Standing {}

    /** It holds its seats and may accept them before {@code until}. */
    record Offered(Instant until) implements Standing {}

    /** It has its seats. */
    record Confirmed() implements Standing {}

    /** It has no seats and waits for none; one click puts it at the end of the list again. */
    record Gone(Reason reason) implements Standing {}

    /** Why a party is gone. */
    enum Reason {
        /** It left by itself. */
        LEFT,
        /** It did not want the seats that it was offered. */
        REFUSED,
        /** It did not answer the offer in time. */
        EXPIRED,
        /** Its partner's coordinator did not agree. */
        DECLINED,
        /** Its partner's coordinator did not answer in time. */
        LAPSED,
        /** Enrolment closed, or all was cancelled, while the seats were not its own yet. */
        ENDED
    }
}
