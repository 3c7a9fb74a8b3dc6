package eu.werein.platform.doors.mongo;

import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Mark.Reason;
import eu.werein.platform.doors.Mark.Way;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** What was noted of one person, as a part of a document. */
public final class MarksDocument {

    private static final String MARKS = "marks";

    private MarksDocument() {}

    /** Adds what was noted of her to what says who she is. */
    public static Document write(Document person, List<Mark> noted) {
        return person.append(MARKS, noted.stream().map(MarksDocument::write).toList());
    }

    private static Document write(Mark mark) {
        Reason reason = mark.reason();
        return new Document("present", mark.present())
                .append("way", mark.way().wireName())
                .append("at", Date.from(mark.at()))
                .append("reason", reason == null ? null : reason.wireName());
    }

    /**
     * @param person as it was written
     */
    public static List<Mark> read(Document person) {
        return person.getList(MARKS, Document.class).stream().map(MarksDocument::mark).toList();
    }

    private static Mark mark(Document mark) {
        String reason = mark.getString("reason");
        return new Mark(
                mark.getBoolean("present"),
                Way.of(mark.getString("way")),
                mark.getDate("at").toInstant(),
                reason == null ? null : Reason.of(reason));
    }
}
