package eu.werein.platform.doors;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of somebody at a door.
 *
 * @param reason why it is other than before; none if nothing was noted before
 */
public record Mark(boolean present, Way way, Instant at, @Nullable Reason reason) {

    /** How it came to be noted. */
    public enum Way {
        /** She showed the code of the door. */
        CODE,
        /** The host noted it. */
        LIST;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * @throws IllegalArgumentException for a name that is no way
         */
        public static Way of(String wireName) {
            return valueOf(wireName.toUpperCase(Locale.ROOT));
        }
    }

    /** Why a mark is corrected. */
    public enum Reason {
        NOT_NOTED,
        NOTED_IN_ERROR,
        LEFT_EARLY,
        CAME_LATE;

        /** The wire names of all reasons as a pattern for requests. */
        public static final String PATTERN = "not-noted|noted-in-error|left-early|came-late";

        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * @throws IllegalArgumentException for a name that is no reason
         */
        public static Reason of(String wireName) {
            return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
