package eu.werein.training.attendance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Marks;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Sheet;
import eu.werein.training.attendance.SheetId;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AttendanceMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SheetId ID = new SheetId(new CycleId("cycle"), "one");
    private static final Mark THERE = mark(true, Mark.Way.CODE);
    private static final Mark AWAY = mark(false, Mark.Way.LIST);

    private static Mark mark(boolean present, Mark.Way way) {
        return new Mark(present, way, Instant.parse("2027-03-04T17:05:00Z"), null);
    }

    private static Learner learner(String id) {
        return new Learner(new PartnerId("es-uvigo"), id);
    }

    private static Sheet sheet(Map<Learner, List<Mark>> marks) {
        return new Sheet(ID, 1, new Marks<>(marks));
    }

    @Test
    void aChangeTellsHowManyWereThereAsTheContractShows() {
        Sheet after =
                sheet(
                        Map.of(
                                learner("an"), List.of(THERE),
                                learner("eva"), List.of(AWAY, THERE),
                                learner("ida"), List.of(THERE, AWAY)));

        DomainEvent told = AttendanceMessages.of(Sheet.empty(ID), after).getFirst();

        String data = EventJson.write(Objects.requireNonNull(told.data()));
        assertThat(Contracts.violations(told.type(), data)).isEmpty();
        assertThat(JSON.readTree(data)).isEqualTo(JSON.readTree(Contracts.example(told.type())));
    }

    @Test
    void whereAsManyAreThereAsBeforeNothingIsTold() {
        Sheet before = sheet(Map.of(learner("an"), List.of(THERE), learner("eva"), List.of(AWAY)));
        Sheet swapped =
                sheet(
                        Map.of(
                                learner("an"), List.of(THERE, AWAY),
                                learner("eva"), List.of(AWAY, THERE)));

        assertThat(AttendanceMessages.of(before, swapped)).isEmpty();
    }
}
