package eu.werein.events.checkin.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.checkin.Attendance;
import eu.werein.events.checkin.Attendances;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Who came, one document for each date, from when something is noted. */
@Component
final class MongoAttendances implements Attendances {

    private final AggregateStore store;
    private final Aggregates<Attendance> attendances;

    MongoAttendances(Outboxes outboxes) {
        store = outboxes.ofPartner("attendance");
        attendances = new Aggregates<>(store, new AttendanceDocument());
    }

    @Override
    public Attendance find(OccurrenceId id) {
        return attendances.find(id.value()).orElseGet(() -> Attendance.empty(id));
    }

    /** Nothing is told: nobody else needs to know who came. */
    @Override
    public Attendance change(OccurrenceId id, Request request, UnaryOperator<Attendance> change) {
        return attendances.change(
                id.value(),
                Attendance.empty(id),
                request,
                attendance -> new Step<>(change.apply(attendance), List.of()));
    }

    @Override
    public SortedMap<LocalDate, Came> counts(GatheringId gathering) {
        SortedMap<LocalDate, Came> counts = new TreeMap<>();
        store.collection()
                .find(Filters.eq(AttendanceDocument.GATHERING, gathering.value()))
                .projection(
                        Projections.include(
                                AttendanceDocument.DATE,
                                AttendanceDocument.PRESENT,
                                AttendanceDocument.ABSENT))
                .forEach(
                        found ->
                                counts.put(
                                        LocalDate.parse(found.getString(AttendanceDocument.DATE)),
                                        AttendanceDocument.came(found)));
        return counts;
    }
}
