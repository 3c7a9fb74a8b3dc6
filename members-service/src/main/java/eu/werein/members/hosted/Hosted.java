package eu.werein.members.hosted;

import eu.werein.platform.tenant.PartnerId;
import java.util.Locale;

/**
 * Something that a partner hosts.
 *
 * @param id unique within the host and the kind only
 */
public record Hosted(Kind kind, PartnerId host, String id) {

    /** What it is. */
    public enum Kind {
        CYCLE,
        GATHERING;

        /** As mails, pages and stores name one of them. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Hosted {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("not an id");
        }
    }

    public static Hosted cycle(PartnerId host, String id) {
        return new Hosted(Kind.CYCLE, host, id);
    }

    public static Hosted gathering(PartnerId host, String id) {
        return new Hosted(Kind.GATHERING, host, id);
    }
}
