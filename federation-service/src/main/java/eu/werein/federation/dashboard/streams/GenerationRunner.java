package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.GenerationRecord;
import eu.werein.federation.dashboard.Generations;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the shown generation counting in every replica, and during a rebuild the wanted one too.
 * The replica that holds the lease takes the rebuild further.
 */
final class GenerationRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GenerationRecord generations;
    private final GenerationStreams streams;
    private final Rebuild rebuild;
    private final LockProvider locks;
    private final Clock clock;
    private final Map<Integer, KafkaStreams> running = new TreeMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile CountDownLatch ended = new CountDownLatch(0);

    GenerationRunner(
            GenerationRecord generations,
            GenerationStreams streams,
            Rebuild rebuild,
            LockProvider locks,
            Clock clock) {
        this.generations = generations;
        this.streams = streams;
        this.rebuild = rebuild;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        ended = new CountDownLatch(1);
        Thread.ofVirtual().name("dashboard-generations").start(this::workUntilStopped);
    }

    private void workUntilStopped() {
        try {
            boolean more = true;
            while (more) {
                look();
                more = !stopped.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.values().forEach(each -> each.close(PATIENCE));
            running.clear();
            ended.countDown();
        }
    }

    private void look() {
        try {
            Generations now = generations.read();
            runExactly(new TreeSet<>(List.of(now.shown(), now.wanted())));
            if (now.rebuilding() || now.shown() > 1) {
                underLease();
            }
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("looking after the figures failed; trying again");
        }
    }

    private void runExactly(Set<Integer> wanted) {
        for (Iterator<Map.Entry<Integer, KafkaStreams>> each = running.entrySet().iterator();
                each.hasNext(); ) {
            var entry = each.next();
            if (!wanted.contains(entry.getKey()) || hasDied(entry.getValue())) {
                entry.getValue().close(PATIENCE);
                each.remove();
            }
        }
        for (int generation : wanted) {
            if (!running.containsKey(generation)) {
                KafkaStreams counting = streams.of(generation);
                running.put(generation, counting);
                counting.start();
            }
        }
    }

    private static boolean hasDied(KafkaStreams each) {
        return each.state() == KafkaStreams.State.ERROR
                || each.state() == KafkaStreams.State.NOT_RUNNING;
    }

    private void underLease() {
        var lease =
                new LockConfiguration(clock.instant(), "dashboard-rebuild", LEASE, Duration.ZERO);
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                rebuild.advance();
                                rebuild.tidy();
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    @Override
    public void stop() {
        stopped.countDown();
        try {
            if (!ended.await(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("counting did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Stops before the store and the log do. */
    @Override
    public int getPhase() {
        return 2_000;
    }
}
