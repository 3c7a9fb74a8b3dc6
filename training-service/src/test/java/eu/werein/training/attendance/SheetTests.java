package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Mark.Reason;
import eu.werein.training.attendance.Mark.Way;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTests {

    private static final Instant AT = Instant.parse("2027-03-04T17:05:00Z");
    private static final Learner AN = new Learner(new PartnerId("be-mompreneurs"), "an");
    private static final Learner TWIN = new Learner(new PartnerId("es-uvigo"), "an");

    private static Sheet empty(String session) {
        return Sheet.empty(new SheetId(new CycleId("cycle"), session));
    }

    private final Sheet empty = empty("one");

    @Test
    void whoShowsTheCodeIsThereAndOnce() {
        Sheet once = empty.checkIn(AN, AT);

        assertThat(once.of(AN)).contains(new Mark(true, Way.CODE, AT, null));
        assertThat(once.checkIn(AN, AT.plusSeconds(5))).isEqualTo(once);
    }

    @Test
    void theSameMemberIdOfAnotherPartnerIsSomebodyElse() {
        assertThat(empty.checkIn(AN, AT).of(TWIN)).isEmpty();
    }

    @Test
    void aCodeDoesNotOverruleTheHost() {
        Sheet noted = empty.note(AN, false, null, AT);

        assertThat(noted.checkIn(AN, AT)).isEqualTo(noted);
    }

    @Test
    void aCorrectionHasAReason() {
        Sheet there = empty.checkIn(AN, AT);

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> there.note(AN, false, null, AT));
        assertThat(there.note(AN, false, Reason.LEFT_EARLY, AT).of(AN))
                .contains(new Mark(false, Way.LIST, AT, Reason.LEFT_EARLY));
    }

    @Test
    void whatIsCorrectedIsStillKnown() {
        Sheet corrected = empty.checkIn(AN, AT).note(AN, false, Reason.LEFT_EARLY, AT);

        assertThat(corrected.marks().get(AN))
                .extracting(Mark::present)
                .containsExactly(true, false);
    }

    @Test
    void theFirstMarkNeedsNoReasonAndTheSameAgainChangesNothing() {
        Sheet noted = empty.note(AN, true, Reason.NOT_NOTED, AT);

        assertThat(noted.of(AN)).contains(new Mark(true, Way.LIST, AT, null));
        assertThat(noted.note(AN, true, null, AT.plusSeconds(5))).isEqualTo(noted);
    }

    @Test
    void theOldestMarksMakeRoom() {
        Sheet sheet = empty;
        for (int turn = 0; turn <= Sheet.MARKS_KEPT; turn++) {
            sheet = sheet.note(AN, turn % 2 == 0, Reason.NOTED_IN_ERROR, AT.plusSeconds(turn));
        }

        assertThat(sheet.marks().get(AN)).hasSize(Sheet.MARKS_KEPT);
        assertThat(sheet.isPresent(AN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4,5,80,80,true",
        "3,4,75,80,false",
        "2,3,66,66,true",
        "2,3,66,67,false",
        "0,2,0,1,false"
    })
    void theRuleIsReachedWithoutRounding(
            int attended, int sessions, int percent, int rule, boolean reached) {
        Tally tally = new Tally(attended, sessions);

        assertThat(tally.percent()).isEqualTo(percent);
        assertThat(tally.reaches(rule)).isEqualTo(reached);
    }

    @Test
    void onlySessionsThatTheCycleHasCount() {
        List<Sheet> sheets = List.of(empty.checkIn(AN, AT), empty("gone").checkIn(AN, AT));

        assertThat(Tally.of(AN, List.of("one", "two"), sheets)).isEqualTo(new Tally(1, 2));
    }
}
