package eu.werein.platform.seats.deciding;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One decider for each plan that somebody asks something of, for as long as somebody does.
 *
 * @param <I> names a plan of the bound partner
 * @param <R> what is asked of a plan
 * @param <O> what becomes of that
 */
public final class Deciders<I, R, O> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Map<Key<I>, Decider<I, ?, R, O>> deciders = new ConcurrentHashMap<>();
    private final Plans<I, ?, R, O> plans;
    private final Duration idle;

    /** A plan, whoever hosts it. */
    private record Key<I>(PartnerId host, I plan) {}

    public Deciders(Plans<I, ?, R, O> plans) {
        this(plans, IDLE);
    }

    /**
     * @param idle how long a decider waits for somebody to ask before it ends
     */
    public Deciders(Plans<I, ?, R, O> plans, Duration idle) {
        this.plans = plans;
        this.idle = idle;
    }

    /**
     * Has a request decided and kept; waits for it, 10 s at most.
     *
     * @param plan of the bound partner
     * @return empty when the bound partner has no such plan
     * @throws Undecided when nobody can say in time what became of it
     */
    public Optional<O> decide(I plan, R request) {
        Asked<R, O> asked = new Asked<>(request);
        if (!offer(new Key<>(TenantContext.current(), plan), asked)) {
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
    private static Undecided unknown(Asked<?, ?> asked, Exception cause) {
        asked.outcome().cancel(false);
        return new Undecided(Undecided.Why.UNKNOWN, cause);
    }

    private boolean offer(Key<I> key, Asked<R, O> asked) {
        boolean[] offered = {false};
        deciders.compute(
                key,
                (_, running) -> {
                    Decider<I, ?, R, O> decider = running == null ? start(key) : running;
                    offered[0] = decider.offer(asked);
                    return decider;
                });
        return offered[0];
    }

    private Decider<I, ?, R, O> start(Key<I> key) {
        Decider<I, ?, R, O> decider = new Decider<>(key.plan(), plans);
        Thread.ofVirtual()
                .name("decider")
                .start(() -> TenantContext.run(key.host(), () -> run(key, decider)));
        return decider;
    }

    private void run(Key<I> key, Decider<I, ?, R, O> decider) {
        try {
            decideUntilIdle(key, decider);
        } finally {
            deciders.remove(key, decider);
        }
    }

    private void decideUntilIdle(Key<I> key, Decider<I, ?, R, O> decider) {
        boolean running = true;
        while (running) {
            Asked<R, O> next = next(decider);
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

    private @Nullable Asked<R, O> next(Decider<I, ?, R, O> decider) {
        try {
            return decider.queue().poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** How many requests wait for their turn. */
    public int waiting(PartnerId host, I plan) {
        Decider<I, ?, R, O> decider = deciders.get(new Key<>(host, plan));
        return decider == null ? 0 : decider.queue().size();
    }

    /** How many plans are being decided upon. */
    public int running() {
        return deciders.size();
    }
}
