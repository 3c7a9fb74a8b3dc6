package eu.werein.members.consent;

import java.util.Locale;

/** What a member is asked to agree to. */
public enum Purpose {
    /** To be written to beyond what her membership needs. */
    NEWSLETTER,
    /** To be found by others. */
    DIRECTORY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no purpose
     */
    public static Purpose of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
