package eu.werein.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.cycles.CycleId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What self-assessments do, wherever they are kept. */
abstract class AssessmentsContract {

    private static final CycleId CYCLE = new CycleId("cycle");
    private static final Learner AN = new Learner(new PartnerId("be-mompreneurs"), "an");
    private static final Learner TWIN = new Learner(new PartnerId("es-uvigo"), "an");

    private final Assessments assessments = assessments();

    abstract Assessments assessments();

    /** Does it with the host bound. */
    abstract <T> T bound(Callable<T> work);

    private Assessment says(Learner learner, Moment moment, int answer) {
        return bound(
                () ->
                        assessments.change(
                                CYCLE,
                                assessment ->
                                        assessment.say(
                                                learner,
                                                moment,
                                                new Answers(answer, answer, answer))));
    }

    @Test
    void nobodyHasSaidAnythingAtFirst() {
        assertThat(bound(() -> assessments.find(CYCLE))).isEqualTo(Assessment.empty(CYCLE));
    }

    @Test
    void whatWasSaidIsReadAsItWasWritten() {
        says(AN, Moment.BEFORE, 2);
        says(TWIN, Moment.BEFORE, 5);
        Assessment written = says(AN, Moment.AFTER, 4);

        Assessment read = bound(() -> assessments.find(CYCLE));

        assertThat(read).isEqualTo(written);
        assertThat(read.of(AN))
                .isEqualTo(new Pair(new Answers(2, 2, 2), new Answers(4, 4, 4), false));
        assertThat(read.of(TWIN)).isEqualTo(new Pair(new Answers(5, 5, 5), null, false));
    }
}
