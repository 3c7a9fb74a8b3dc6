package eu.werein.platform.seats.deciding;

import com.mongodb.MongoException;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.store.StoreOutage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides about one plan: requests that wait are decided one after the other and kept with one
 * write. Another process may do the same: whoever is slower reads the plan again and decides again.
 */
final class Decider<I, P, R, O> {

    private static final Logger LOG = LoggerFactory.getLogger(Decider.class);
    private static final int WAITING = 2_000;
    private static final int TOGETHER = 256;
    private static final int ATTEMPTS = 50;

    private final BlockingQueue<Asked<R, O>> queue = new ArrayBlockingQueue<>(WAITING);
    private final I id;
    private final Plans<I, P, R, O> plans;
    private @Nullable P known;

    Decider(I id, Plans<I, P, R, O> plans) {
        this.id = id;
        this.plans = plans;
    }

    /** False when too many wait. */
    boolean offer(Asked<R, O> asked) {
        return queue.offer(asked);
    }

    BlockingQueue<Asked<R, O>> queue() {
        return queue;
    }

    /** Decides a request and all that wait behind it, up to a number. */
    void decide(Asked<R, O> first) {
        List<Asked<R, O>> together = new ArrayList<>(List.of(first));
        queue.drainTo(together, TOGETHER - 1);
        together.removeIf(Asked::forgotten);
        if (together.isEmpty()) {
            return;
        }
        try {
            List<O> outcomes = kept(together.stream().map(Asked::request).toList());
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

    /** What became of each request, once it is kept; nothing when there is no plan. */
    private List<O> kept(List<R> together) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            P before = known;
            boolean fresh = before == null;
            if (before == null) {
                before = plans.find(id).orElse(null);
            }
            if (before == null) {
                return List.of();
            }
            Decided<P, O> decided = plans.decide(before, together);
            Optional<P> after = keep(before, decided, fresh);
            known = after.orElse(null);
            if (after.isPresent()) {
                return decided.outcomes();
            }
        }
        throw new Undecided(Undecided.Why.UNKNOWN, null);
    }

    /** What changes nothing is true only of the plan as it is, not as it once was read. */
    private Optional<P> keep(P before, Decided<P, O> decided, boolean fresh) {
        if (decided.changed()) {
            return decided.keep();
        }
        return fresh || plans.isCurrent(before) ? Optional.of(before) : Optional.empty();
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
}
