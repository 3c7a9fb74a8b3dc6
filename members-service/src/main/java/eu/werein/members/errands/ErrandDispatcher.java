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
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes errands as they fall due and has each done by its runner, a few at a time. */
final class ErrandDispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandDispatcher.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration UNTIL_ACTIVE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 8;

    private final WaitingErrands waiting;
    private final Map<String, ErrandRunner> runners;
    private final Nudge nudge;
    private final PartnerRegistry registry;
    private final OnceKnown onceKnown;
    private final Clock clock;
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private volatile boolean running;

    ErrandDispatcher(
            WaitingErrands waiting,
            List<ErrandRunner> runners,
            Nudge nudge,
            PartnerRegistry registry,
            OnceKnown onceKnown,
            Clock clock) {
        this.waiting = waiting;
        this.runners = new HashMap<>();
        runners.forEach(runner -> runner.kinds().forEach(kind -> this.runners.put(kind, runner)));
        this.nudge = nudge;
        this.registry = registry;
        this.onceKnown = onceKnown;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        onceKnown.run(this::dispatch);
    }

    @Override
    public void stop() {
        running = false;
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
            return waiting.take(clock.instant(), LEASE);
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", name(e)).log("errands cannot be looked for");
            return Optional.empty();
        }
    }

    private void run(WaitingErrands.Taken taken) {
        try {
            switch (outcome(taken)) {
                case Outcome.Done() -> waiting.finish(taken);
                case Outcome.Later(Duration delay) ->
                        waiting.postpone(taken, clock.instant().plus(delay));
            }
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", name(e)).log("an errand's outcome was not kept");
        } finally {
            hands.release();
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
