package eu.werein.events.answers;

import java.util.Locale;

/** What somebody says to an invitation. */
public enum Word {
    YES,
    NO,
    MAYBE;

    /** The wire names of all as a pattern for requests. */
    public static final String PATTERN = "yes|no|maybe";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is none
     */
    public static Word of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
