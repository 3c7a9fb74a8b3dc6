package eu.werein.members.errands;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes errands as they fall due and has each done by its runner, a few at a time. */
final class ErrandDispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandDispatcher.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration UNTIL_ACTIVE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 8;

    private final WaitingErrands waiting;
    private final Map<String, ErrandRunner> runners;
    private final Nudge nudge;
    private final PartnerRegistry registry;
    private final OnceKnown onceKnown;
    private final Clock clock;
    private final Duration lease;
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private final Set<WaitingErrands.Taken> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param lease after which another process takes over the errands of one that died
     */
    ErrandDispatcher(
            WaitingErrands waiting,
            List<ErrandRunner> runners,
            Nudge nudge,
            PartnerRegistry registry,
            OnceKnown onceKnown,
            Clock clock,
            Duration lease) {
        this.waiting = waiting;
        this.runners = new HashMap<>();
        runners.forEach(runner -> runner.kinds().forEach(kind -> this.runners.put(kind, runner)));
        this.nudge = nudge;
        this.registry = registry;
        this.onceKnown = onceKnown;
        this.clock = clock;
        this.lease = lease;
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        onceKnown.run(this::dispatch);
        Thread.ofVirtual().name("errand-leases").start(this::renewLeases);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        nudge.give();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void dispatch() {
        try {
            while (running) {
                hands.acquire();
                Optional<WaitingErrands.Taken> next = take();
                if (next.isPresent()) {
                    Thread.ofVirtual().name("errand").start(() -> run(next.get()));
                } else {
                    hands.release();
                    nudge.await(LOOK_AGAIN);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<WaitingErrands.Taken> take() {
        try {
            Optional<WaitingErrands.Taken> next = waiting.take(clock.instant(), lease, notNow());
            next.ifPresent(underWay::add);
            return next;
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", name(e)).log("errands cannot be looked for");
            return Optional.empty();
        }
    }

    private Set<String> notNow() {
        return runners.entrySet().stream()
                .filter(entry -> underWay(entry.getValue()) >= entry.getValue().atOnce())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private long underWay(ErrandRunner runner) {
        return underWay.stream()
                .filter(taken -> runner.kinds().contains(taken.errand().kind()))
                .count();
    }

    /** An errand that takes long stays with the process that does it. */
    private void renewLeases() {
        try {
            while (!stopped.await(lease.toMillis() / 3, TimeUnit.MILLISECONDS)) {
                underWay.forEach(this::renew);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(WaitingErrands.Taken taken) {
        try {
            waiting.renew(taken, clock.instant().plus(lease));
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", name(e)).log("a lease was not renewed");
        }
    }

    private void run(WaitingErrands.Taken taken) {
        try {
            Outcome outcome = outcome(taken);
            underWay.remove(taken);
            keep(taken, outcome);
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", name(e)).log("an errand's outcome was not kept");
        } finally {
            underWay.remove(taken);
            hands.release();
            nudge.give();
        }
    }

    private void keep(WaitingErrands.Taken taken, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done() -> waiting.finish(taken);
            case Outcome.Later(Duration delay) ->
                    waiting.postpone(taken, clock.instant().plus(delay));
        }
    }

    private Outcome outcome(WaitingErrands.Taken taken) {
        ErrandRunner runner = runners.get(taken.errand().kind());
        if (runner == null || !isActive(taken)) {
            return new Outcome.Later(UNTIL_ACTIVE);
        }
        try {
            return TenantContext.<Outcome, RuntimeException>call(
                    taken.partner(), () -> runner.run(taken.errand()));
        } catch (RuntimeException e) {
            Duration delay = Backoff.after(taken.attempts());
            LOG.atWarn()
                    .addKeyValue("kind", taken.errand().kind())
                    .addKeyValue("partner", taken.partner())
                    .addKeyValue("subject", taken.errand().subject())
                    .addKeyValue("reason", name(e))
                    .log("an errand failed; trying again in {} s", delay.toSeconds());
            return new Outcome.Later(delay);
        }
    }

    /** A suspended partner's errands wait until it is resumed. */
    private boolean isActive(WaitingErrands.Taken taken) {
        return registry.find(taken.partner()).filter(Partner::active).isPresent();
    }

    /** An exception's message may quote a mail or an answer. */
    private static String name(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
