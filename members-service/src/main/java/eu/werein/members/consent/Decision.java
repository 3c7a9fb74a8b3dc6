package eu.werein.members.consent;

import java.util.Locale;

/** How a member has decided. */
public enum Decision {
    REFUSED,
    GIVEN,
    WITHDRAWN;

    /** Whether what she was asked may be done. */
    public boolean allows() {
        return this == GIVEN;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no decision
     */
    public static Decision of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
