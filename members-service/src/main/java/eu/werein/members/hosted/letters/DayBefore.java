package eu.werein.members.hosted.letters;

import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Writing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * A letter a day before something begins, which is named by when it begins.
 *
 * @param starts as clocks there show it
 */
public record DayBefore(ZonedDateTime starts) {

    /** The one that an errand is about. */
    public static DayBefore of(Errand errand) {
        return new DayBefore(ZonedDateTime.parse(errand.occasion()));
    }

    /** Whoever gets a seat after that is written to about the seat, which is soon enough. */
    public boolean isToCome(Instant now) {
        return due().isAfter(now);
    }

    /** The letter when it is time, and nothing once it has begun. */
    public Writing write(Instant now, Supplier<Writing> letter) {
        if (isToCome(now)) {
            return new Writing.NotYet(Duration.between(now, due()));
        }
        return now.isBefore(starts.toInstant()) ? letter.get() : new Writing.Nothing();
    }

    private Instant due() {
        return starts.minusDays(1).toInstant();
    }

    /** What its errand is told apart by. */
    public String occasion() {
        return starts.toString();
    }
}
