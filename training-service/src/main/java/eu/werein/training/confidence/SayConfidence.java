package eu.werein.training.confidence;

import eu.werein.training.attendance.Learner;
import eu.werein.training.cycles.Cycle;
import java.time.Clock;
import java.util.Optional;

/** Keeps what a learner says of herself, before and after a cycle. */
public final class SayConfidence {

    private final Assessments assessments;
    private final Clock clock;

    SayConfidence(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    public Pair read(Cycle cycle, Learner learner) {
        return assessments.find(cycle.id()).of(learner);
    }

    /** Which of the two could be said now; empty when it is too late for one and too early. */
    public Optional<Moment> moment(Cycle cycle) {
        return Moment.of(cycle, clock.instant());
    }

    /** Empty when nothing can be said now. */
    public Optional<Pair> say(Cycle cycle, Learner learner, Answers answers) {
        return moment(cycle)
                .map(
                        moment ->
                                assessments
                                        .change(
                                                cycle.id(),
                                                assessment ->
                                                        assessment.say(learner, moment, answers))
                                        .of(learner));
    }
}
