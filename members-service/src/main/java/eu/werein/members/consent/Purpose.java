package eu.werein.members.consent;

import java.util.Locale;

/** What a member is asked to agree to. */
public enum Purpose {
    /** To be written to beyond what her membership needs. */
    NEWSLETTER,
    /** To be found by others. */
    DIRECTORY,
    /** That a partner which hosts something sees her card. */
    CARD;

    /** Whether she agrees to it for one partner at a time. */
    public boolean namesPartner() {
        return this == CARD;
    }

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
