package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.platform.meetings.Band;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of a gathering as it may be read by whom it is open to.
 *
 * @param planned the day that it was planned for, by which it is known wherever it is moved
 * @param date the day that it is on
 * @param hours on the clock of a place
 * @param start the same moment, for whoever knows no zones
 * @param band that it lies in; none across an edge
 * @param cancelledAt since when it does not take place
 * @param reason why it is elsewhere or does not, in the host's words
 */
public record OccurrenceData(
        LocalDate planned,
        LocalDate date,
        HoursData hours,
        Instant start,
        Instant end,
        @Nullable String band,
        @Nullable Instant cancelledAt,
        @Nullable String reason,
        ToldData told) {

    static OccurrenceData of(Occurrence occurrence) {
        var meeting = occurrence.meeting();
        return new OccurrenceData(
                occurrence.date(),
                meeting.date(),
                HoursData.of(Hours.of(meeting)),
                meeting.start(),
                meeting.end(),
                occurrence.band().map(Band::wireName).orElse(null),
                occurrence.cancelledAt(),
                occurrence.reason() == null ? null : occurrence.reason().text(),
                ToldData.of(occurrence.told()));
    }
}
