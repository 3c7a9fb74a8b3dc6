package eu.werein.events.gatherings;

import eu.werein.platform.meetings.Meeting;
import java.time.Instant;

/** How one date of a gathering differs from what was planned for all. */
public sealed interface Deviation {

    /** It does not take place; people who knew of it are told until long after. */
    record Cancelled(Instant at) implements Deviation {}

    /** It is at another time, or told otherwise, or both. */
    record Changed(Meeting meeting, Told told) implements Deviation {}
}
