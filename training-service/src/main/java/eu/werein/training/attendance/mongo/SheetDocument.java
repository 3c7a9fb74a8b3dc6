package eu.werein.training.attendance.mongo;

import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Marks;
import eu.werein.platform.doors.mongo.MarksDocument;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Sheet;
import eu.werein.training.attendance.SheetId;
import eu.werein.training.cycles.CycleId;
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
                        sheet.marks().byPerson().entrySet().stream()
                                .map(SheetDocument::write)
                                .toList());
    }

    private static Document write(Map.Entry<Learner, List<Mark>> noted) {
        Learner learner = noted.getKey();
        return MarksDocument.write(
                new Document("home", learner.home().value()).append("memberId", learner.memberId()),
                noted.getValue());
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
                new Marks<>(
                        state.getList(LEARNERS, Document.class).stream()
                                .collect(
                                        Collectors.toMap(
                                                SheetDocument::learner, MarksDocument::read))));
    }

    private static Learner learner(Document noted) {
        return new Learner(new PartnerId(noted.getString("home")), noted.getString("memberId"));
    }

    @Override
    public Sheet at(Sheet sheet, long version) {
        return sheet.at(version);
    }
}
