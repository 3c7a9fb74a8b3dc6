package eu.werein.federation.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The panels as they change, for as many listeners as there are. Each asks for what is newer than
 * it has seen: a slow one misses what lies between and holds up nobody.
 */
public final class DashboardFeed implements AutoCloseable {

    /** At most four changes a second. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Partners, midnights and the hour come without being told. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Supplier<Optional<Counts>> counts;
    private final Dashboard dashboard;
    private final Clock clock;
    private final Semaphore changes = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition published = lock.newCondition();
    private @Nullable Published latest;

    /**
     * @param counts empty until they are complete
     */
    public DashboardFeed(Supplier<Optional<Counts>> counts, Dashboard dashboard, Clock clock) {
        this.counts = counts;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /**
     * The panels since their last change.
     *
     * @param number counts the changes in this process
     */
    public record Published(long number, Instant updatedAt, Panels panels) {}

    public void start() {
        Thread.ofVirtual().name("dashboard-feed").start(this::publishUntilClosed);
    }

    /** Tells that the counts have changed; returns at once. */
    public void changed() {
        changes.release();
    }

    private void publishUntilClosed() {
        try {
            boolean more = true;
            while (more) {
                boolean told = changes.tryAcquire(patience().toMillis(), TimeUnit.MILLISECONDS);
                changes.drainPermits();
                current();
                more = !closed.await(told ? PAUSE.toMillis() : 0, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration patience() {
        return dashboard.awaitsQuiet() ? PAUSE : LOOK_EVERY;
    }

    /** The panels of this moment; empty until the counts are complete. */
    public Optional<Published> current() {
        lock.lock();
        try {
            counts.get().map(dashboard::panels).ifPresent(this::publish);
            return Optional.ofNullable(latest);
        } finally {
            lock.unlock();
        }
    }

    private void publish(Panels panels) {
        Published before = latest;
        if (before == null || !before.panels().equals(panels)) {
            long number = before == null ? 1 : before.number() + 1;
            latest = new Published(number, clock.instant(), panels);
            published.signalAll();
        }
    }

    /** Waits for panels newer than the number; empty when there are none in time. */
    public Optional<Published> awaitNewer(long number, Duration time) throws InterruptedException {
        lock.lock();
        try {
            long left = time.toNanos();
            while (left > 0 && (latest == null || latest.number() <= number)) {
                left = published.awaitNanos(left);
            }
            return Optional.ofNullable(latest).filter(newest -> newest.number() > number);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        changes.release();
    }
}
