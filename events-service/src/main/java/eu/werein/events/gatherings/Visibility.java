package eu.werein.events.gatherings;

import eu.werein.platform.tenant.PartnerId;
import java.util.Locale;
import java.util.Set;

/** Who may know of a gathering, and come. */
public enum Visibility {
    /** Members of the host. */
    PARTNER,
    /** Members of all partners. */
    FEDERATION,
    /** Everybody, signed in or not. */
    PUBLIC;

    /**
     * Whether what a host plans is open to somebody.
     *
     * @param hers active partners whose member she is; whoever belongs to none is a guest
     */
    public boolean opens(PartnerId host, Set<PartnerId> hers) {
        return switch (this) {
            case PARTNER -> hers.contains(host);
            case FEDERATION -> !hers.isEmpty();
            case PUBLIC -> true;
        };
    }

    /** The wire names of all as a pattern for requests. */
    public static final String PATTERN = "partner|federation|public";

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a name that is none
     */
    public static Visibility of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
