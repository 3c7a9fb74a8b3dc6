package eu.werein.platform.seats;

/** What comes of publishing rules. */
public sealed interface Publication {

    /** They are public, and people can enrol. */
    record Done(SeatPlan plan, SeatEvent.Published event) implements Publication {}

    /** The floors take more seats than there are. */
    record Refused(Outcome.TooFewSeats why) implements Publication {}
}
