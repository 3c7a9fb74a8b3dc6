package eu.werein.platform.meetings;

import java.util.Locale;

/** Where people meet. */
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
