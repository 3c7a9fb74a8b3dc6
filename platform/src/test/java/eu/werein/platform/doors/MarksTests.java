package eu.werein.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.doors.Mark.Reason;
import eu.werein.platform.doors.Mark.Way;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarksTests {

    private static final Instant AT = Instant.parse("2027-03-04T17:05:00Z");
    private static final String AN = "an";

    private final Marks<String> none = Marks.none();

    @Test
    void whoShowsTheCodeIsThereAndOnce() {
        Marks<String> once = none.checkIn(AN, AT);

        assertThat(once.of(AN)).contains(new Mark(true, Way.CODE, AT, null));
        assertThat(once.checkIn(AN, AT.plusSeconds(5))).isEqualTo(once);
    }

    @Test
    void aCodeDoesNotOverruleTheHost() {
        Marks<String> noted = none.note(AN, false, null, AT);

        assertThat(noted.checkIn(AN, AT)).isEqualTo(noted);
    }

    @Test
    void aCorrectionHasAReason() {
        Marks<String> there = none.checkIn(AN, AT);

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> there.note(AN, false, null, AT));
        assertThat(there.note(AN, false, Reason.LEFT_EARLY, AT).of(AN))
                .contains(new Mark(false, Way.LIST, AT, Reason.LEFT_EARLY));
    }

    @Test
    void whatIsCorrectedIsStillKnown() {
        Marks<String> corrected = none.checkIn(AN, AT).note(AN, false, Reason.LEFT_EARLY, AT);

        assertThat(corrected.byPerson().get(AN))
                .extracting(Mark::present)
                .containsExactly(true, false);
    }

    @Test
    void theFirstMarkNeedsNoReasonAndTheSameAgainChangesNothing() {
        Marks<String> noted = none.note(AN, true, Reason.NOT_NOTED, AT);

        assertThat(noted.of(AN)).contains(new Mark(true, Way.LIST, AT, null));
        assertThat(noted.note(AN, true, null, AT.plusSeconds(5))).isEqualTo(noted);
    }

    @Test
    void theOldestMarksMakeRoom() {
        Marks<String> marks = none;
        for (int turn = 0; turn <= Marks.KEPT; turn++) {
            marks = marks.note(AN, turn % 2 == 0, Reason.NOTED_IN_ERROR, AT.plusSeconds(turn));
        }

        assertThat(marks.byPerson().get(AN)).hasSize(Marks.KEPT);
        assertThat(marks.isPresent(AN)).isTrue();
    }
}
