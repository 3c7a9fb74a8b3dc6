package eu.werein.events.gatherings;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a gathering as it takes place, or does not.
 *
 * @param date that it was planned for: what it is known by, wherever it is moved
 * @param cancelledAt since when it does not take place; none if it does
 * @param reason why it is elsewhere or does not take place, if the host says so
 */
public record Occurrence(
        LocalDate date,
        Meeting meeting,
        Told told,
        @Nullable Instant cancelledAt,
        @Nullable Reason reason) {

    /** The same, for a reason. */
    Occurrence because(@Nullable Reason why) {
        return new Occurrence(date, meeting, told, cancelledAt, why);
    }

    public boolean takesPlace() {
        return cancelledAt == null;
    }

    /** The band that it lies in. */
    public Optional<Band> band() {
        return Band.of(meeting);
    }
}
