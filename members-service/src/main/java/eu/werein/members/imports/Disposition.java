package eu.werein.members.imports;

import java.util.Locale;
import java.util.Optional;

/** What is to be done with a row. */
public enum Disposition {
    CREATE,
    UPDATE,
    SKIP,
    REJECT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Disposition> named(String wireName) {
        for (Disposition disposition : values()) {
            if (disposition.wireName().equals(wireName)) {
                return Optional.of(disposition);
            }
        }
        return Optional.empty();
    }
}
