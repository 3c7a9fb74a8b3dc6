package eu.werein.members.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a member's record. It holds no value of the record, so that it may be
 * kept when a value must go.
 *
 * @param fields that were changed, by their names in the API
 * @param until the last day paid for, where the entry is a renewal
 * @param other the other member or the import that it is about
 * @param otherVersion at which the other member's record was taken in
 */
public record HistoryEntry(
        Occasion occasion,
        Kind kind,
        List<String> fields,
        @Nullable LocalDate until,
        @Nullable String other,
        @Nullable Long otherVersion) {

    /** What can be done to a record. */
    public enum Kind {
        REGISTERED,
        EDITED,
        IMPORTED,
        RENEWED,
        LAPSED,
        LEFT,
        RETURNED,
        MERGED,
        RESTORED;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * @throws IllegalArgumentException for a name that is nothing that can be done
         */
        public static Kind of(String wireName) {
            return valueOf(wireName.toUpperCase(Locale.ROOT));
        }
    }

    public HistoryEntry {
        fields = List.copyOf(fields);
    }

    static HistoryEntry of(Kind kind, Occasion occasion) {
        return new HistoryEntry(occasion, kind, List.of(), null, null, null);
    }

    static HistoryEntry imported(String importId, List<String> fields, Occasion occasion) {
        return new HistoryEntry(occasion, Kind.IMPORTED, fields, null, importId, null);
    }

    static HistoryEntry edited(List<String> fields, Occasion occasion) {
        return new HistoryEntry(occasion, Kind.EDITED, fields, null, null, null);
    }

    static HistoryEntry renewed(LocalDate until, Occasion occasion) {
        return new HistoryEntry(occasion, Kind.RENEWED, List.of(), until, null, null);
    }

    static HistoryEntry merged(Member other, List<String> fields, Occasion occasion) {
        return new HistoryEntry(
                occasion, Kind.MERGED, fields, null, other.id().value(), other.version());
    }
}
