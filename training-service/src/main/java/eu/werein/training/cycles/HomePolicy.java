package eu.werein.training.cycles;

import java.util.Locale;

/** Whether the host wants a learner's own partner to agree, whatever that partner's custom is. */
public enum HomePolicy {
    AUTOMATIC,
    COORDINATOR_AGREES;

    /** The wire names of all policies as a pattern for requests. */
    public static final String PATTERN = "automatic|coordinator-agrees";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no policy
     */
    public static HomePolicy of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
