package eu.werein.platform.access;

/** Who may call an operation; declared on each with {@link Allowed}. */
public enum Caller {
    /**
     * Anybody, signed in or not. Only under {@code /api/public/}, or where a secret in the path is
     * what opens: {@code /api/feeds/}.
     */
    ANYONE,
    /** Any signed-in account, whatever its memberships. */
    SIGNED_IN,
    MEMBER,
    TRAINER,
    ORGANISER,
    COORDINATOR,
    FEDERATION_ADMIN
}
