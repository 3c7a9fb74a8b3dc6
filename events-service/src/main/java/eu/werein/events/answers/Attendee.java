package eu.werein.events.answers;

import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Standing;

/**
 * Somebody for whom a date is.
 *
 * @param people who come with her, herself included, 1 to 4
 */
public record Attendee(Visitor visitor, Seat seat, int people) {

    /** What she has of the room. */
    public enum Seat {
        /** Hers, or offered to her. */
        KEPT,
        /** She has asked for one, and others have them. */
        WAITED_FOR,
        /** She has not asked for one, or not any more. */
        NONE
    }

    /** Who has no place in the plan. */
    static Attendee without(Visitor visitor) {
        return new Attendee(visitor, Seat.NONE, 1);
    }

    static Attendee with(Visitor visitor, Entry entry) {
        Seat seat =
                switch (entry.standing()) {
                    case Standing.Confirmed _, Standing.Offered _, Standing.Pending _ -> Seat.KEPT;
                    case Standing.Waiting _ -> Seat.WAITED_FOR;
                    case Standing.Gone _ -> Seat.NONE;
                };
        return seat == Seat.NONE
                ? without(visitor)
                : new Attendee(visitor, seat, entry.party().size());
    }
}
