package eu.werein.training.enrolment;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.deciding.Decided;
import eu.werein.platform.seats.deciding.Plans;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has what is asked of a cycle's plan decided by the rule of the seats. */
record SeatDecisions(SeatPlans plans, Clock clock)
        implements Plans<CycleId, KeptPlan, SeatRequest, Outcome> {

    @Override
    public Optional<KeptPlan> find(CycleId id) {
        return plans.find(id);
    }

    @Override
    public boolean isCurrent(KeptPlan plan) {
        return plans.isCurrent(plan);
    }

    @Override
    public Decided<KeptPlan, Outcome> decide(KeptPlan plan, List<SeatRequest> together) {
        Together decided = new Together(plan);
        together.forEach(decided::decide);
        return decided;
    }

    private final class Together implements Decided<KeptPlan, Outcome> {
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<News> news = new ArrayList<>();
        private final KeptPlan before;
        private SeatPlan plan;
        private boolean changed;

        Together(KeptPlan before) {
            this.before = before;
            plan = before.seats();
        }

        private void decide(SeatRequest request) {
            Optional<SeatCommand> command = request.command(plan, before.secrets());
            outcomes.add(
                    command.isEmpty()
                            ? new Outcome.Unknown()
                            : decide(command.get(), request.people()));
        }

        private Outcome decide(SeatCommand command, List<Participant> people) {
            Decision decision =
                    Allocator.decide(plan, command, clock.instant(), before.secrets().seed());
            news.addAll(before.enrolments().follow(decision, people));
            changed |= !decision.events().isEmpty();
            plan = decision.plan();
            return decision.outcome();
        }

        @Override
        public List<Outcome> outcomes() {
            return outcomes;
        }

        @Override
        public boolean changed() {
            return changed;
        }

        @Override
        public Optional<KeptPlan> keep() {
            return plans.keep(before.after(before.revision(), plan), news)
                    .map(revision -> before.after(revision, plan));
        }
    }
}
