package eu.werein.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.confidence.Assessment.Transition;
import eu.werein.training.cycles.CycleFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTests {

    private static final Answers LOW = new Answers(1, 2, 3);
    private static final Answers HIGH = new Answers(3, 4, 5);

    private final List<Sum> told = new ArrayList<>();
    private Assessment assessment = Assessment.empty(CycleFixture.ID);

    /** Of two partners in turn, so that ids come twice. */
    private static Learner learner(int number) {
        return new Learner(
                new PartnerId(number % 2 == 0 ? "be-mompreneurs" : "es-uvigo"),
                "learner-" + number / 2);
    }

    private void says(int number, Moment moment, Answers answers) {
        Transition taken = assessment.say(learner(number), moment, answers);
        assessment = taken.after();
        told.addAll(taken.told());
    }

    private void saysBoth(int number) {
        says(number, Moment.BEFORE, LOW);
        says(number, Moment.AFTER, HIGH);
    }

    @Test
    void whatSheSaysIsHersAndMayBeReplaced() {
        says(0, Moment.BEFORE, HIGH);
        says(0, Moment.BEFORE, LOW);

        assertThat(assessment.of(learner(0))).isEqualTo(new Pair(LOW, null, false));
        assertThat(assessment.of(learner(1))).isEqualTo(Pair.NOTHING);
    }

    @Test
    void fourAreNotToldOf() {
        for (int number = 0; number < 4; number++) {
            saysBoth(number);
        }
        says(4, Moment.AFTER, HIGH);

        assertThat(told).isEmpty();
    }

    @Test
    void fiveAreToldTogether() {
        for (int number = 0; number < 5; number++) {
            saysBoth(number);
        }

        assertThat(told)
                .containsExactly(new Sum(5, new Sum.Totals(5, 10, 15), new Sum.Totals(15, 20, 25)));
    }

    @Test
    void whoIsInASumIsInNoOther() {
        for (int number = 0; number < 9; number++) {
            saysBoth(number);
        }
        says(0, Moment.AFTER, LOW);

        assertThat(told).hasSize(1);
        saysBoth(9);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().learners()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void anAnswerIsFromOneToFive(int answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(3, answer, 3));
    }
}
