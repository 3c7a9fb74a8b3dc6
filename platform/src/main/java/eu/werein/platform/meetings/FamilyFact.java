package eu.werein.platform.meetings;

import java.util.Locale;

/** What a host says to whoever has children or a pram. */
public enum FamilyFact {
    CHILDCARE,
    BABIES_WELCOME,
    ENDS_BEFORE_SCHOOL_IS_OUT,
    STEP_FREE;

    /** The wire names of all facts as a pattern for requests. */
    public static final String PATTERN =
            "childcare|babies-welcome|ends-before-school-is-out|step-free";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a name that is no fact
     */
    public static FamilyFact of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
