package eu.werein.members.person;

import java.util.Locale;

/** When a person has time. */
public enum Band {
    EVENING,
    WEEKEND,
    SCHOOL_HOURS;

    /** The wire names of all bands as a pattern for requests. */
    public static final String PATTERN = "evening|weekend|school-hours";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no band
     */
    public static Band of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
