package eu.werein.members.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from.
 *
 * @param importId the import that brought it, if one did
 */
public record Origin(Kind kind, @Nullable String importId) {

    public static final Origin APPLICATION = new Origin(Kind.APPLICATION, null);
    public static final Origin COORDINATOR = new Origin(Kind.COORDINATOR, null);

    /** How a record can come into the register. */
    public enum Kind {
        APPLICATION,
        COORDINATOR,
        IMPORT;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * @throws IllegalArgumentException for a name that is no origin
         */
        public static Kind of(String wireName) {
            return valueOf(wireName.toUpperCase(Locale.ROOT));
        }
    }

    public Origin {
        if ((kind == Kind.IMPORT) != (importId != null)) {
            throw new IllegalArgumentException("an import, and nothing else, has an id");
        }
    }

    public static Origin of(String importId) {
        return new Origin(Kind.IMPORT, importId);
    }
}
