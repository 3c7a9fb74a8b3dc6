package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.events.gatherings.messaging.HoursData;
import eu.werein.platform.meetings.Band;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of a gathering.
 *
 * @param planned the day that it was planned for, by which it is known wherever it is moved
 * @param date the day that it is on
 * @param hours on the clock of a place
 * @param start the same moment, for whoever knows no zones
 * @param band that it lies in; none across an edge
 * @param cancelledAt since when it does not take place
 * @param reason why it is elsewhere or does not, in the host's words and its language, which is the
 *     one of the text that is shown to whom the others do not help
 */
@Schema(name = "GatheringDate")
record OccurrenceResponse(
        LocalDate planned,
        LocalDate date,
        HoursData hours,
        Instant start,
        Instant end,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"}) @Nullable String band,
        @Nullable Instant cancelledAt,
        @Nullable String reason,
        ToldResponse told) {

    static OccurrenceResponse of(Occurrence occurrence, boolean guest) {
        var meeting = occurrence.meeting();
        return new OccurrenceResponse(
                occurrence.date(),
                meeting.date(),
                HoursData.of(Hours.of(meeting)),
                meeting.start(),
                meeting.end(),
                occurrence.band().map(Band::wireName).orElse(null),
                occurrence.cancelledAt(),
                occurrence.reason() == null ? null : occurrence.reason().text(),
                ToldResponse.of(occurrence.told(), guest));
    }
}
