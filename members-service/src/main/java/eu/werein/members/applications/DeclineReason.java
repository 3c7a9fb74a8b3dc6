package eu.werein.members.applications;

import java.util.Locale;

/** Why an application is declined; told to the applicant in her language. */
public enum DeclineReason {
    OUTSIDE_REGION,
    NOT_A_FOUNDER,
    INCOMPLETE,
    DUPLICATE,
    OTHER;

    /** The wire names of all reasons as a pattern for requests. */
    public static final String PATTERN = "outside-region|not-a-founder|incomplete|duplicate|other";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no reason
     */
    public static DeclineReason of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
