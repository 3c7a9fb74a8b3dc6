package eu.werein.platform.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was written and never told, because the process that wrote it died. The lease only
 * saves work: an event that two processes tell is the same event.
 */
final class Sweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofSeconds(60);
    private static final int BATCH = 5_000;

    private final Outboxes outboxes;
    private final WriteMarks marks;
    private final Relay relay;
    private final PartnerRegistry registry;
    private final LockProvider locks;
    private final CountDownLatch closed = new CountDownLatch(1);

    Sweep(
            Outboxes outboxes,
            WriteMarks marks,
            Relay relay,
            PartnerRegistry registry,
            LockProvider locks) {
        this.outboxes = outboxes;
        this.marks = marks;
        this.relay = relay;
        this.registry = registry;
        this.locks = locks;
    }

    void start() {
        Thread.ofVirtual().name("sweep").start(this::sweepUntilClosed);
    }

    private void sweepUntilClosed() {
        try {
            guarded(this::sweepEverything);
            while (!closed.await(EVERY.toSeconds(), TimeUnit.SECONDS)) {
                guarded(this::sweepUnderLease);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /** At start: whatever the marks say. */
    void sweepEverything() {
        for (String collection : outboxes.federationCollections()) {
            guarded(() -> sweep(new Outboxes.Place(null, collection)));
        }
        for (Partner partner : registry.all()) {
            for (String collection : outboxes.partnerCollections()) {
                guarded(() -> sweep(new Outboxes.Place(partner.id(), collection)));
            }
        }
    }

    private void sweepUnderLease() {
        var lease =
                new LockConfiguration(
                        Instant.now(),
                        "outbox-sweep",
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(1));
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                sweepMarked();
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    void sweepMarked() {
        for (WriteMarks.Mark mark : marks.all()) {
            guarded(
                    () -> {
                        if (sweep(mark.place()) == 0) {
                            marks.clean(mark);
                        }
                    });
        }
    }

    private int sweep(Outboxes.Place place) {
        return place.partner() == null
                ? offerWaiting(place)
                : TenantContext.<Integer, RuntimeException>call(
                        place.partner(), () -> offerWaiting(place));
    }

    private int offerWaiting(Outboxes.Place place) {
        List<String> ids =
                outboxes.collection(place)
                        .find(Filters.eq(AggregateStore.UNSENT, true))
                        .projection(Projections.include("_id"))
                        .limit(BATCH)
                        .map(document -> document.getString("_id"))
                        .into(new ArrayList<>());
        ids.forEach(id -> relay.offer(new Outboxes.Address(place, id)));
        return ids.size();
    }

    /** What fails in one place must not keep the others from being swept. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("a sweep failed; the next one comes in a minute");
        }
    }
}
