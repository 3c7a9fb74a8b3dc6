package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Deviation;
import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one date differs from what was planned for all: it is cancelled, or is at another time.
 *
 * @param planned the day that it was planned for
 * @param date the day that it is on now
 * @param told what is told of it; none if that is what is told of all
 */
public record DeviationData(
        LocalDate planned,
        @Nullable Instant cancelledAt,
        @Nullable LocalDate date,
        @Nullable HoursData hours,
        @Nullable ToldData told) {

    /**
     * @param ofAll what is told of the other dates
     */
    static DeviationData of(LocalDate planned, Deviation deviation, Told ofAll) {
        return switch (deviation) {
            case Deviation.Cancelled(var at) -> new DeviationData(planned, at, null, null, null);
            case Deviation.Changed(var meeting, var told) ->
                    new DeviationData(
                            planned,
                            null,
                            meeting.date(),
                            HoursData.of(Hours.of(meeting)),
                            told.equals(ofAll) ? null : ToldData.of(told));
        };
    }

    Deviation deviation(Told ofAll) {
        if (cancelledAt != null) {
            return new Deviation.Cancelled(cancelledAt);
        }
        Hours when = Objects.requireNonNull(hours).hours();
        Meeting meeting = when.on(Objects.requireNonNull(date));
        return new Deviation.Changed(meeting, told == null ? ofAll : told.told());
    }
}
