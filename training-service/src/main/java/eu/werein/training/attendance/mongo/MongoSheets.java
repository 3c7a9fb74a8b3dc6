package eu.werein.training.attendance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.training.attendance.Sheet;
import eu.werein.training.attendance.SheetId;
import eu.werein.training.attendance.Sheets;
import eu.werein.training.attendance.messaging.AttendanceMessages;
import eu.werein.training.cycles.CycleId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Lists of sessions, one document each, from when something is noted. */
@Component
final class MongoSheets implements Sheets {

    private static final int MOST_SESSIONS = 1_000;

    private final AggregateStore store;
    private final Aggregates<Sheet> sheets;

    MongoSheets(Outboxes outboxes) {
        store = outboxes.ofPartner("attendance");
        sheets = new Aggregates<>(store, new SheetDocument());
    }

    @Override
    public Sheet find(SheetId id) {
        return sheets.find(id.value()).orElseGet(() -> Sheet.empty(id));
    }

    @Override
    public List<Sheet> of(CycleId cycle) {
        return store
                .find(
                        Filters.eq(SheetDocument.CYCLE, cycle.value()),
                        Sorts.ascending("_id"),
                        MOST_SESSIONS)
                .stream()
                .map(SheetDocument::sheet)
                .toList();
    }

    private static Step<Sheet> step(Sheet before, Sheet after) {
        return new Step<>(after, AttendanceMessages.of(before, after));
    }

    @Override
    public Sheet change(SheetId id, Request request, UnaryOperator<Sheet> change) {
        return sheets.change(
                id.value(), Sheet.empty(id), request, sheet -> step(sheet, change.apply(sheet)));
    }
}
