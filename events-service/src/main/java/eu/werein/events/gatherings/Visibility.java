package eu.werein.events.gatherings;

import java.util.Locale;

/** Who may know of a gathering, and come. */
public enum Visibility {
    /** Members of the host. */
    PARTNER,
    /** Members of all partners. */
    FEDERATION,
    /** Everybody, signed in or not. */
    PUBLIC;

    /** The wire names of all as a pattern for requests. */
    public static final String PATTERN = "partner|federation|public";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is none
     */
    public static Visibility of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
