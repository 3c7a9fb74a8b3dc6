package eu.werein.training.certificates;

import java.time.Instant;
import java.util.Locale;

/** That an issue counts no more, since when and why. */
public record Revocation(Instant at, Reason reason) {

    /** Why an issue counts no more. */
    public enum Reason {
        /** It should not have been issued. */
        ISSUED_IN_ERROR,
        /** What was noted of her attendance was corrected. */
        ATTENDANCE_CORRECTED,
        /** Her name or the cycle's is otherwise than it says: another issue replaces it. */
        PARTICULARS_CHANGED,
        /** The file has come into the wrong hands. */
        FILE_LOST;

        /** The wire names of all reasons as a pattern for requests. */
        public static final String PATTERN =
                "issued-in-error|attendance-corrected|particulars-changed|file-lost";

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
