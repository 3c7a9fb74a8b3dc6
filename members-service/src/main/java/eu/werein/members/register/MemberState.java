package eu.werein.members.register;

import java.util.Locale;

/** Where a member stands with her partner. */
public enum MemberState {
    ACTIVE,
    LAPSED,
    GUEST,
    LEFT,
    ERASED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is no state
     */
    public static MemberState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
