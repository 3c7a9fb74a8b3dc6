package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.NoteAttendance.CheckIn;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleFixture;
import eu.werein.training.cycles.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoteAttendanceTests {

    private static final Learner AN = new Learner(new PartnerId("be-mompreneurs"), "an");
    private static final Learner OUTSIDER = new Learner(new PartnerId("be-mompreneurs"), "eve");
    private static final Cycle CYCLE = CycleFixture.running();
    private static final Session SESSION = CycleFixture.thursdayEvening();
    private static final SheetId SHEET = new SheetId(CYCLE.id(), SESSION.id());

    private final InMemorySheets sheets = new InMemorySheets();

    private NoteAttendance at(Instant now) {
        return new NoteAttendance(
                sheets, _ -> Set.of(AN), () -> new byte[32], Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String shown(NoteAttendance attendance) {
        return attendance.code(CYCLE, SESSION).orElseThrow().text();
    }

    @Test
    void whoHasASeatChecksInWithTheCodeThatIsShown() {
        NoteAttendance now = at(CycleFixture.begins());

        CheckIn came = now.checkIn(CYCLE, SESSION, List.of(OUTSIDER, AN), shown(now));

        assertThat(came).isEqualTo(CheckIn.NOTED);
        assertThat(sheets.find(SHEET).isPresent(AN)).isTrue();
        assertThat(sheets.find(SHEET).isPresent(OUTSIDER)).isFalse();
    }

    @Test
    void whoHasNoSeatIsToldNothingElse() {
        NoteAttendance now = at(CycleFixture.begins());

        assertThat(now.checkIn(CYCLE, SESSION, List.of(OUTSIDER), "nonsense"))
                .isEqualTo(CheckIn.NO_SEAT);
    }

    @Test
    void anotherCodeIsNone() {
        NoteAttendance now = at(CycleFixture.begins());
        String old = shown(at(CycleFixture.begins().minus(Duration.ofMinutes(2))));

        assertThat(now.checkIn(CYCLE, SESSION, List.of(AN), old)).isEqualTo(CheckIn.ANOTHER_CODE);
        assertThat(sheets.find(SHEET).of(AN)).isEmpty();
    }

    @Test
    void doorsAreOpenFromAnHourBeforeUntilAnHourAfter() {
        Instant opens = SESSION.meeting().start().minus(Duration.ofHours(1));
        Instant closes = SESSION.meeting().end().plus(Duration.ofHours(1));

        assertThat(at(opens).code(CYCLE, SESSION)).isPresent();
        assertThat(at(closes).code(CYCLE, SESSION)).isPresent();
        assertThat(at(opens.minusMillis(1)).code(CYCLE, SESSION)).isEmpty();
        assertThat(at(closes.plusMillis(1)).code(CYCLE, SESSION)).isEmpty();
        assertThat(at(closes.plusMillis(1)).checkIn(CYCLE, SESSION, List.of(AN), "any"))
                .isEqualTo(CheckIn.DOORS_CLOSED);
    }

    @Test
    void theHostNotesOnlyWhoHasASeat() {
        NoteAttendance now = at(CycleFixture.begins());

        assertThat(now.note(SHEET, OUTSIDER, true, null, Request.OURS)).isEmpty();
        assertThat(now.note(SHEET, AN, true, null, Request.OURS)).isPresent();
        assertThat(now.tallies(CYCLE, Set.of(AN)).get(AN)).isEqualTo(new Tally(1, 1));
    }
}
