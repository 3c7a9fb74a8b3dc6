package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what waits: at once when a partner was changed here, and every few seconds for whoever died.
 * One process at a time works on a partner, so that a late call of an older step cannot undo a
 * newer one.
 */
final class StepRunner implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    /** Longer than the remote calls of a step usually take; who dies is succeeded after it. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Partners partners;
    private final CarryOutSteps steps;
    private final LockProvider locks;
    private final Clock clock;
    private final Duration lookEvery;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile CountDownLatch ended = new CountDownLatch(0);

    StepRunner(
            Partners partners,
            CarryOutSteps steps,
            LockProvider locks,
            Clock clock,
            Duration lookEvery) {
        this.partners = partners;
        this.steps = steps;
        this.locks = locks;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    /** Tells that there is something to do. */
    @Override
    public void run() {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        ended = new CountDownLatch(1);
        Thread.ofVirtual().name("partner-steps").start(this::workUntilStopped);
    }

    private void workUntilStopped() {
        try {
            while (running) {
                lookForWork();
                if (work.tryAcquire(lookEvery.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void lookForWork() {
        guarded(() -> partners.withStepDue(clock.instant()).forEach(this::workOn));
    }

    /** A partner whose steps cannot be carried out must not hold up the others. */
    private void workOn(PartnerId id) {
        var lease =
                new LockConfiguration(clock.instant(), "partner-steps-" + id, LEASE, Duration.ZERO);
        guarded(() -> locks.lock(lease).ifPresent(lock -> workUnder(lock, id)));
    }

    private void workUnder(SimpleLock lock, PartnerId id) {
        try {
            steps.of(id);
        } finally {
            lock.unlock();
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("steps of partners could not be carried out; trying again");
        }
    }

    @Override
    public void stop() {
        running = false;
        work.release();
        try {
            if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("left a step to the next process");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the store and the log do. */
    @Override
    public int getPhase() {
        return 2_000;
    }
}
