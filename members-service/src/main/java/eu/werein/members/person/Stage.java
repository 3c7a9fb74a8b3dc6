package eu.werein.members.person;

import java.util.Locale;

/** How far a person's business is. */
public enum Stage {
    IDEA,
    STARTING,
    ESTABLISHED,
    UNKNOWN;

    /** The wire names of all stages as a pattern for requests. */
    public static final String PATTERN = "idea|starting|established|unknown";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no stage
     */
    public static Stage of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
