package eu.werein.training.enrolment;

import com.mongodb.MongoException;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.store.StoreOutage;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides about one plan: commands that wait are decided one after the other and kept with one
 * write. Another process may do the same: whoever is slower reads the plan again and decides again.
 */
final class Decider {

    private static final Logger LOG = LoggerFactory.getLogger(Decider.class);
    private static final int WAITING = 2_000;
    private static final int TOGETHER = 256;
    private static final int ATTEMPTS = 50;

    private final BlockingQueue<Asked> queue = new ArrayBlockingQueue<>(WAITING);
    private final CycleId id;
    private final SeatPlans plans;
    private final Clock clock;
    private @Nullable KeptPlan known;

    Decider(CycleId id, SeatPlans plans, Clock clock) {
        this.id = id;
        this.plans = plans;
        this.clock = clock;
    }

    /** False when too many wait. */
    boolean offer(Asked asked) {
        return queue.offer(asked);
    }

    BlockingQueue<Asked> queue() {
        return queue;
    }

    /** Decides a command and all that wait behind it, up to a number. */
    void decide(Asked first) {
        List<Asked> together = new ArrayList<>(List.of(first));
        queue.drainTo(together, TOGETHER - 1);
        together.removeIf(Asked::forgotten);
        if (together.isEmpty()) {
            return;
        }
        try {
            List<Outcome> outcomes = kept(together);
            for (int i = 0; i < together.size(); i++) {
                together.get(i)
                        .outcome()
                        .complete(
                                outcomes.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(outcomes.get(i)));
            }
        } catch (RuntimeException e) {
            known = null;
            RuntimeException told = told(e);
            together.forEach(asked -> asked.outcome().completeExceptionally(told));
        }
    }

    /** What became of each command, once it is kept; nothing when there is no plan. */
    private List<Outcome> kept(List<Asked> together) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KeptPlan before = known;
            boolean fresh = before == null;
            if (before == null) {
                before = plans.find(id).orElse(null);
            }
            if (before == null) {
                return List.of();
            }
            Round round = new Round(before, together);
            Optional<Revision> revision = keep(before, round, fresh);
            if (revision.isPresent()) {
                known = before.after(revision.get(), round.plan);
                return round.outcomes;
            }
            known = null;
        }
        throw new Undecided(Undecided.Why.UNKNOWN, null);
    }

    /** What changes nothing is true only of the plan as it is, not as it once was read. */
    private Optional<Revision> keep(KeptPlan before, Round round, boolean fresh) {
        if (round.changed) {
            return plans.keep(before.after(before.revision(), round.plan), round.news);
        }
        return fresh || plans.isCurrent(before) ? Optional.of(before.revision()) : Optional.empty();
    }

    private RuntimeException told(RuntimeException failure) {
        LOG.atWarn()
                .addKeyValue("reason", failure.getClass().getSimpleName())
                .log("a plan could not be kept");
        boolean store =
                failure instanceof Undecided
                        || failure instanceof OutboxFull
                        || failure instanceof MongoException
                        || StoreOutage.caused(failure);
        return store
                ? new Undecided(Undecided.Why.UNKNOWN, failure)
                : new IllegalStateException("a plan could not be decided", failure);
    }

    /** All commands, decided upon a plan that nobody else changes. */
    private final class Round {
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<News> news = new ArrayList<>();
        private SeatPlan plan;
        private boolean changed;

        Round(KeptPlan before, List<Asked> together) {
            plan = before.seats();
            together.forEach(asked -> outcomes.add(decide(before, asked.request())));
        }

        private Outcome decide(KeptPlan before, SeatRequest request) {
            Secrets secrets = before.secrets();
            Optional<SeatCommand> command = request.command(plan, secrets);
            if (command.isEmpty()) {
                return new Outcome.Unknown();
            }
            Decision decision =
                    Allocator.decide(plan, command.get(), clock.instant(), secrets.seed());
            news.addAll(before.enrolments().follow(decision, request.people()));
            changed |= !decision.events().isEmpty();
            plan = decision.plan();
            return decision.outcome();
        }
    }
}
