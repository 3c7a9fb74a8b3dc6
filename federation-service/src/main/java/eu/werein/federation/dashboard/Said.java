package eu.werein.federation.dashboard;

import java.util.Locale;

/** What is added up of learners who have said before and after a cycle how they see themselves. */
public enum Said {
    /** How many have. */
    LEARNERS,
    RECOGNITION_BEFORE,
    CONFIDENCE_BEFORE,
    FINANCE_BEFORE,
    RECOGNITION_AFTER,
    CONFIDENCE_AFTER,
    FINANCE_AFTER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for anything else
     */
    public static Said of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
