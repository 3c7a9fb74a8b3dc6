package eu.werein.training.enrolment;

import eu.werein.platform.seats.Outcome;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One decider for each plan that somebody asks something of, for as long as somebody does. */
public final class Deciders {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Map<Key, Decider> deciders = new ConcurrentHashMap<>();
    private final SeatPlans plans;
    private final Clock clock;
    private final Duration idle;

    /** A plan, whoever hosts it. */
    private record Key(PartnerId host, CycleId plan) {}

    public Deciders(SeatPlans plans, Clock clock) {
        this(plans, clock, IDLE);
    }

    Deciders(SeatPlans plans, Clock clock, Duration idle) {
        this.plans = plans;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * Has a request decided and kept; waits for it, 10 s at most.
     *
     * @param plan of the bound partner
     * @return empty when the bound partner has no such plan
     * @throws Undecided when nobody can say in time what became of it
     */
    public Optional<Outcome> decide(CycleId plan, SeatRequest request) {
        Asked asked = new Asked(request);
        if (!offer(new Key(TenantContext.current(), plan), asked)) {
            throw new Undecided(Undecided.Why.BUSY, null);
        }
        try {
            return asked.outcome().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unknown(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(asked, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told
                    ? told
                    : new IllegalStateException(e);
        }
    }

    /** Nobody waits for it any more: if it still waits itself, it is passed over. */
    private static Undecided unknown(Asked asked, Exception cause) {
        asked.outcome().cancel(false);
        return new Undecided(Undecided.Why.UNKNOWN, cause);
    }

    private boolean offer(Key key, Asked asked) {
        boolean[] offered = {false};
        deciders.compute(
                key,
                (_, running) -> {
                    Decider decider = running == null ? start(key) : running;
                    offered[0] = decider.offer(asked);
                    return decider;
                });
        return offered[0];
    }

    private Decider start(Key key) {
        Decider decider = new Decider(key.plan(), plans, clock);
        Thread.ofVirtual()
                .name("decider")
                .start(() -> TenantContext.run(key.host(), () -> run(key, decider)));
        return decider;
    }

    private void run(Key key, Decider decider) {
        try {
            decideUntilIdle(key, decider);
        } finally {
            deciders.remove(key, decider);
        }
    }

    private void decideUntilIdle(Key key, Decider decider) {
        boolean running = true;
        while (running) {
            Asked next = next(decider);
            if (next == null) {
                // Whoever offers something at this moment finds the decider, or starts a new one.
                running =
                        deciders.computeIfPresent(
                                        key,
                                        (_, current) -> current.queue().isEmpty() ? null : current)
                                != null;
            } else {
                decider.decide(next);
            }
        }
    }

    private @Nullable Asked next(Decider decider) {
        try {
            return decider.queue().poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** How many commands wait for their turn. */
    int waiting(PartnerId host, CycleId plan) {
        Decider decider = deciders.get(new Key(host, plan));
        return decider == null ? 0 : decider.queue().size();
    }

    /** How many plans are being decided upon. */
    int running() {
        return deciders.size();
    }
}
