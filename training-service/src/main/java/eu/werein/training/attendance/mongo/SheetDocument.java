package eu.werein.training.attendance.mongo;

import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Mark;
import eu.werein.training.attendance.Mark.Reason;
import eu.werein.training.attendance.Mark.Way;
import eu.werein.training.attendance.Sheet;
import eu.werein.training.attendance.SheetId;
import eu.werein.training.cycles.CycleId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** The list of a session as a document. */
final class SheetDocument implements Aggregates.Form<Sheet> {

    static final String CYCLE = "cycle";
    private static final String SESSION = "session";
    private static final String LEARNERS = "learners";

    @Override
    public Document write(Sheet sheet) {
        return new Document(CYCLE, sheet.id().cycle().value())
                .append(SESSION, sheet.id().session())
                .append(
                        LEARNERS,
                        sheet.marks().entrySet().stream().map(SheetDocument::write).toList());
    }

    private static Document write(Map.Entry<Learner, List<Mark>> noted) {
        return new Document("home", noted.getKey().home().value())
                .append("memberId", noted.getKey().memberId())
                .append("marks", noted.getValue().stream().map(SheetDocument::write).toList());
    }

    private static Document write(Mark mark) {
        Reason reason = mark.reason();
        return new Document("present", mark.present())
                .append("way", mark.way().wireName())
                .append("at", Date.from(mark.at()))
                .append("reason", reason == null ? null : reason.wireName());
    }

    @Override
    public Optional<Sheet> read(Stored stored) {
        return Optional.of(sheet(stored));
    }

    static Sheet sheet(Stored stored) {
        Document state = stored.state();
        return new Sheet(
                new SheetId(new CycleId(state.getString(CYCLE)), state.getString(SESSION)),
                stored.revision().version(),
                state.getList(LEARNERS, Document.class).stream()
                        .collect(
                                Collectors.toMap(
                                        SheetDocument::learner,
                                        noted ->
                                                noted.getList("marks", Document.class).stream()
                                                        .map(SheetDocument::mark)
                                                        .toList())));
    }

    private static Learner learner(Document noted) {
        return new Learner(new PartnerId(noted.getString("home")), noted.getString("memberId"));
    }

    private static Mark mark(Document mark) {
        String reason = mark.getString("reason");
        return new Mark(
                mark.getBoolean("present"),
                Way.of(mark.getString("way")),
                mark.getDate("at").toInstant(),
                reason == null ? null : Reason.of(reason));
    }

    @Override
    public Sheet at(Sheet sheet, long version) {
        return sheet.at(version);
    }
}
