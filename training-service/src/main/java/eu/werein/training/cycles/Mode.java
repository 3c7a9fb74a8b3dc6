package eu.werein.training.cycles;

import java.util.Locale;

/** Where a session takes place. */
public enum Mode {
    ON_SITE,
    ONLINE,
    HYBRID;

    /** The wire names of all modes as a pattern for requests. */
    public static final String PATTERN = "on-site|online|hybrid";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no mode
     */
    public static Mode of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
