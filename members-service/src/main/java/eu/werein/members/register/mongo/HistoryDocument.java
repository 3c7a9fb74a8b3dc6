package eu.werein.members.register.mongo;

import eu.werein.members.register.HistoryEntry;
import eu.werein.members.register.Occasion;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was done to a member's record, as part of her document. */
final class HistoryDocument {

    private HistoryDocument() {}

    static Document write(HistoryEntry entry) {
        LocalDate until = entry.until();
        Document document =
                new Document("at", Date.from(entry.occasion().at()))
                        .append("kind", entry.kind().wireName());
        put(document, "by", entry.occasion().by());
        put(document, "until", until == null ? null : until.toString());
        put(document, "other", entry.other());
        put(document, "otherVersion", entry.otherVersion());
        if (!entry.fields().isEmpty()) {
            document.append("fields", entry.fields());
        }
        return document;
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    static HistoryEntry read(Document entry) {
        String until = entry.getString("until");
        return new HistoryEntry(
                new Occasion(entry.getDate("at").toInstant(), entry.getString("by")),
                HistoryEntry.Kind.of(entry.getString("kind")),
                entry.getList("fields", String.class, List.of()),
                until == null ? null : LocalDate.parse(until),
                entry.getString("other"),
                entry.getLong("otherVersion"));
    }
}
