package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
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
    void theSameMemberIdOfAnotherPartnerIsSomebodyElse() {
        assertThat(empty.checkIn(AN, AT).of(TWIN)).isEmpty();
    }

    @Test
    void whoIsNotedAsAwayIsNotThere() {
        Sheet noted = empty.checkIn(AN, AT).note(TWIN, false, null, AT);

        assertThat(noted.present()).isOne();
        assertThat(noted.absent()).isOne();
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
