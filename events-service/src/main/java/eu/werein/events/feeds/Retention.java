package eu.werein.events.feeds;

import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Part;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a feed tells of what is over, so that calendars which ask seldom hear of it. */
public record Retention(Instant now) {

    /** A cancellation is told for so long. */
    public static final Duration CANCELLED = Duration.ofDays(90);

    /** What took place is told for so long. */
    public static final Duration OVER = Duration.ofDays(366);

    /** Whether dates that are planned alike are still told of. */
    public boolean tells(Part part) {
        return part.cancelledAt() == null
                ? part.schedule().hours().on(part.schedule().last()).end().plus(OVER).isAfter(now)
                : tellsOfCancelling(part.cancelledAt());
    }

    /** Whether a single date is still told of. */
    public boolean tells(Occurrence date) {
        return date.takesPlace()
                ? date.meeting().end().plus(OVER).isAfter(now)
                : tellsOfCancelling(date.cancelledAt());
    }

    /** Whether it is still told that something was cancelled. */
    public boolean tellsOfCancelling(@Nullable Instant cancelledAt) {
        return cancelledAt != null && cancelledAt.plus(CANCELLED).isAfter(now);
    }
}
