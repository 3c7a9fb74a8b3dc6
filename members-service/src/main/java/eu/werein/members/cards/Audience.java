package eu.werein.members.cards;

import java.util.Locale;

/** Who sees a field of a card. */
public enum Audience {
    NOBODY,
    /** Whoever is of the same partner. */
    PARTNER,
    /** Whoever is of any partner. */
    FEDERATION;

    /** The name in the store. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no audience
     */
    public static Audience of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
