package eu.werein.platform.doors;

import java.time.Instant;

/** What comes of a code that somebody shows. */
public sealed interface CheckIn {

    /**
     * She is noted, now or before.
     *
     * @param mark what counts of her
     * @param again whether something was noted of her already
     */
    record Noted(Mark mark, boolean again) implements CheckIn {

        /**
         * @param mark what counts of her after she has shown the code
         * @param now when she has shown it
         */
        public static Noted of(Mark mark, Instant now) {
            return new Noted(mark, mark.at().isBefore(now));
        }
    }

    /** Nothing is noted. */
    record Refused(Why why) implements CheckIn {}

    /** What stands against it. */
    enum Why {
        /** Nothing here is for her. */
        NO_SEAT,
        /** It is not the code that is shown. */
        ANOTHER_CODE,
        /** Nobody is let in: an hour before people meet, until an hour after it. */
        DOORS_CLOSED,
        /** Seats can still be asked for, and she has none. */
        ANSWER_FIRST,
        /** She has no seat, and all are taken. */
        FULL
    }
}
