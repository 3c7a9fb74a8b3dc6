package eu.werein.events.checkin.mongo;

import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Visitor;
import eu.werein.events.checkin.Attendance;
import eu.werein.events.checkin.Attendances.Came;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Marks;
import eu.werein.platform.doors.mongo.MarksDocument;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** Who came to one date, as a document. */
final class AttendanceDocument implements Aggregates.Form<Attendance> {

    static final String GATHERING = "gathering";
    static final String DATE = "date";
    static final String PRESENT = "present";
    static final String ABSENT = "absent";
    private static final String VISITORS = "visitors";
    private static final String PEOPLE = "people";

    /** How many came is kept beside who: it is read without them. */
    @Override
    public Document write(Attendance attendance) {
        Came came = Came.of(attendance);
        return new Document(GATHERING, attendance.id().gathering().value())
                .append(DATE, attendance.id().date().toString())
                .append(PRESENT, came.present())
                .append(ABSENT, came.absent())
                .append(
                        VISITORS,
                        attendance.people().entrySet().stream()
                                .map(
                                        noted ->
                                                write(
                                                        noted.getKey(),
                                                        noted.getValue(),
                                                        attendance.marks()))
                                .toList());
    }

    private static Document write(Visitor visitor, int people, Marks<Visitor> marks) {
        return MarksDocument.write(
                new Document("home", visitor.home().value())
                        .append("memberId", visitor.memberId())
                        .append(PEOPLE, people),
                marks.byPerson().getOrDefault(visitor, List.of()));
    }

    static Came came(Document state) {
        return new Came(state.getInteger(PRESENT), state.getInteger(ABSENT));
    }

    @Override
    public Optional<Attendance> read(Stored stored) {
        Document state = stored.state();
        Map<Visitor, List<Mark>> marks = new HashMap<>();
        Map<Visitor, Integer> people = new HashMap<>();
        for (Document noted : state.getList(VISITORS, Document.class)) {
            Visitor visitor =
                    new Visitor(
                            new PartnerId(noted.getString("home")), noted.getString("memberId"));
            marks.put(visitor, MarksDocument.read(noted));
            people.put(visitor, noted.getInteger(PEOPLE));
        }
        return Optional.of(
                new Attendance(
                        OccurrenceId.parse(state.getString(GATHERING), state.getString(DATE))
                                .orElseThrow(),
                        stored.revision().version(),
                        new Marks<>(marks),
                        people));
    }

    @Override
    public Attendance at(Attendance attendance, long version) {
        return attendance.at(version);
    }
}
