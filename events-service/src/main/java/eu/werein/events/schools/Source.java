package eu.werein.events.schools;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a partner's school calendar comes from. */
public sealed interface Source {

    /** There is none. */
    record None() implements Source {}

    /** A file that somebody has handed in. */
    record Uploaded(Instant readAt) implements Source {}

    /**
     * A calendar that is kept elsewhere and read again from there.
     *
     * @param readAt when it was last understood
     * @param triedAt when it was last asked for
     * @param failure why that was for nothing; none when it was not
     */
    record Linked(CalendarLink link, Instant readAt, Instant triedAt, @Nullable Failure failure)
            implements Source {}

    /**
     * Why a calendar was not read.
     *
     * @param line that is to blame, counted from 1; 0 when it is no line alone
     */
    record Failure(CalendarRefused.Why why, int line) {

        static Failure of(CalendarRefused refused) {
            return new Failure(refused.why(), refused.line());
        }
    }
}
