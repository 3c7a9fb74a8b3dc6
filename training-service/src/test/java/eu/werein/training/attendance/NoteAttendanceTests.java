package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.doors.CheckIn;
import eu.werein.platform.doors.CheckIn.Why;
import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
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
                sheets,
                _ -> Set.of(AN),
                new Doorkeeper(() -> new byte[32]),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String shown(NoteAttendance attendance) {
        return attendance.code(CYCLE, SESSION).orElseThrow().text();
    }

    @Test
    void whoHasASeatChecksInWithTheCodeThatIsShown() {
        NoteAttendance now = at(CycleFixture.begins());

        CheckIn came = now.checkIn(CYCLE, SESSION, List.of(OUTSIDER, AN), shown(now));

        assertThat(came).isEqualTo(noted(CycleFixture.begins(), false));
        assertThat(sheets.find(SHEET).isPresent(AN)).isTrue();
        assertThat(sheets.find(SHEET).isPresent(OUTSIDER)).isFalse();
    }

    private static CheckIn noted(Instant at, boolean again) {
        return new CheckIn.Noted(new Mark(true, Mark.Way.CODE, at, null), again);
    }

    @Test
    void whoShowsACodeAgainIsToldSinceWhenSheIsIn() {
        NoteAttendance first = at(CycleFixture.begins());
        first.checkIn(CYCLE, SESSION, List.of(AN), shown(first));
        NoteAttendance later = at(CycleFixture.begins().plus(Duration.ofMinutes(5)));

        assertThat(later.checkIn(CYCLE, SESSION, List.of(AN), shown(later)))
                .isEqualTo(noted(CycleFixture.begins(), true));
    }

    @Test
    void whoHasNoSeatIsToldNothingElse() {
        NoteAttendance now = at(CycleFixture.begins());

        assertThat(now.checkIn(CYCLE, SESSION, List.of(OUTSIDER), "nonsense"))
                .isEqualTo(new CheckIn.Refused(Why.NO_SEAT));
    }

    @Test
    void anotherCodeIsNone() {
        NoteAttendance now = at(CycleFixture.begins());
        String old = shown(at(CycleFixture.begins().minus(Duration.ofMinutes(2))));

        assertThat(now.checkIn(CYCLE, SESSION, List.of(AN), old))
                .isEqualTo(new CheckIn.Refused(Why.ANOTHER_CODE));
        assertThat(sheets.find(SHEET).of(AN)).isEmpty();
    }

    @Test
    void nobodyIsLetInToACycleThatIsCompleted() {
        NoteAttendance now = at(CycleFixture.begins());
        Cycle over = CycleFixture.completed();

        assertThat(now.code(over, SESSION)).isEmpty();
        assertThat(now.checkIn(over, SESSION, List.of(AN), shown(now)))
                .isEqualTo(new CheckIn.Refused(Why.DOORS_CLOSED));
    }

    @Test
    void theHostNotesOnlyWhoHasASeat() {
        NoteAttendance now = at(CycleFixture.begins());

        assertThat(now.note(SHEET, OUTSIDER, true, null, Request.OURS)).isEmpty();
        assertThat(now.note(SHEET, AN, true, null, Request.OURS)).isPresent();
        assertThat(now.tallies(CYCLE, Set.of(AN)).get(AN)).isEqualTo(new Tally(1, 1));
    }
}
