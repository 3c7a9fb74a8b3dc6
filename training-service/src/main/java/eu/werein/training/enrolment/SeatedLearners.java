package eu.werein.training.enrolment;

import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Standing;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Learners;
import eu.werein.training.cycles.CycleId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those whose seats are confirmed, everybody of a party for herself. */
final class SeatedLearners implements Learners {

    private final SeatPlans plans;

    SeatedLearners(SeatPlans plans) {
        this.plans = plans;
    }

    @Override
    public Set<Learner> of(CycleId cycle) {
        return plans.find(cycle).stream()
                .flatMap(SeatedLearners::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Learner> of(KeptPlan plan) {
        return plan.seats()
                .parties()
                .filter(entry -> entry.standing() instanceof Standing.Confirmed)
                .map(Entry::id)
                .map(plan.enrolments()::get)
                .flatMap(
                        enrolment ->
                                enrolment.people().stream()
                                        .map(
                                                person ->
                                                        new Learner(
                                                                enrolment.home(),
                                                                person.memberId())));
    }
}
