package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the outboxes told that were written just now, or that a sweep has found.
 *
 * <p>An aggregate is handled by one lane only, so that its events are told one after the other.
 */
final class Relay implements Announcements, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int LANES = 4;
    private static final int BATCH = 400;
    private static final int WAITING = 20_000;

    /** Of a UUID: an import shares more than that among some dozens of its rows. */
    private static final int BEGINNING = 23;

    /** So many wait with what they have to tell; more than that would fill the memory. */
    private static final int REMEMBERED = 4_000;

    private static final int CLOSE_BEHIND = 1_000;
    private static final String LANE_FULL = "a relay lane is full; the sweep will come by";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_WITH_WRITERS = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(2);

    private final Telling telling;
    private final List<BlockingQueue<Offer>> lanes =
            IntStream.range(0, LANES)
                    .<BlockingQueue<Offer>>mapToObj(lane -> new LinkedBlockingQueue<>(WAITING))
                    .toList();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(LANES);
    private final Lock pace = new ReentrantLock();
    private final Condition told = pace.newCondition();
    private volatile boolean started;
    private volatile boolean failing;

    Relay(Telling telling) {
        this.telling = telling;
    }

    void start(Function<Outboxes.Place, MongoCollection<Document>> collections) {
        started = true;
        for (BlockingQueue<Offer> lane : lanes) {
            Thread.ofVirtual().name("relay").start(() -> serve(lane, collections));
        }
    }

    /** Never blocks: what finds no room here is found by the sweep. */
    @Override
    public void offer(Outboxes.Address address) {
        offer(new Offer(address, null));
    }

    private void offer(Offer one) {
        if (!lane(one.address()).offer(one)) {
            LOG.atDebug().log(LANE_FULL);
        }
    }

    /**
     * Waits, a second at most, until telling is close behind. While telling fails nobody waits for
     * it: the sweep will come by.
     */
    @Override
    public void offerAll(List<Offer> many) {
        boolean remembers = backlog() < REMEMBERED;
        many.forEach(one -> offer(remembers ? one : new Offer(one.address(), null)));
        long left = PATIENCE_WITH_WRITERS.toNanos();
        pace.lock();
        try {
            while (started && !failing && left > 0 && backlog() > CLOSE_BEHIND) {
                left = told.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pace.unlock();
        }
    }

    private int backlog() {
        return lanes.stream().mapToInt(BlockingQueue::size).sum();
    }

    private void letWritersGoOn(boolean failed) {
        pace.lock();
        try {
            failing = failed;
            told.signalAll();
        } finally {
            pace.unlock();
        }
    }

    /**
     * By the beginning of the id, which those share that were made together: a batch of them lies
     * together in the store, and whoever writes thousands leaves the other lanes to everybody else.
     */
    private BlockingQueue<Offer> lane(Outboxes.Address address) {
        String id = address.id();
        String beginning = id.substring(0, Math.min(id.length(), BEGINNING));
        return lanes.get(Math.floorMod(beginning.hashCode(), LANES));
    }

    /** Tells what waits, if that is quickly done; what remains, the next sweep finds. */
    @Override
    public void close() {
        closing.countDown();
        try {
            if (started && !ended.await(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.atInfo().log("some events wait to be told after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(
            BlockingQueue<Offer> lane,
            Function<Outboxes.Place, MongoCollection<Document>> collections) {
        try {
            boolean going = true;
            while (going) {
                Offer first = lane.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                if (first == null) {
                    going = !isClosing();
                } else {
                    going = tell(batch(first, lane), collections);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private static Map<Outboxes.Place, Map<String, Optional<Document>>> batch(
            Offer first, BlockingQueue<Offer> lane) {
        List<Offer> batch = new ArrayList<>();
        batch.add(first);
        lane.drainTo(batch, BATCH - 1);
        Map<Outboxes.Place, Map<String, Optional<Document>>> byPlace = new LinkedHashMap<>();
        for (Offer offer : batch) {
            byPlace.computeIfAbsent(offer.address().place(), place -> new LinkedHashMap<>())
                    // What was written twice has more to tell than either writer knows.
                    .merge(
                            offer.address().id(),
                            Optional.ofNullable(offer.written()),
                            (one, other) -> Optional.empty());
        }
        return byPlace;
    }

    /** False when the lane is to end: what cannot be told now will not be told while closing. */
    private boolean tell(
            Map<Outboxes.Place, Map<String, Optional<Document>>> batch,
            Function<Outboxes.Place, MongoCollection<Document>> collections)
            throws InterruptedException {
        boolean failed = false;
        List<Outboxes.Address> again = new ArrayList<>();
        for (var entry : batch.entrySet()) {
            Outboxes.Place place = entry.getKey();
            Telling.@Nullable Outcome outcome = told(place, entry.getValue(), collections);
            failed |= outcome == null || outcome.failed();
            Collection<String> waiting =
                    outcome == null ? entry.getValue().keySet() : outcome.waiting();
            waiting.forEach(id -> again.add(new Outboxes.Address(place, id)));
        }
        letWritersGoOn(failed);
        if (failed && closing.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        again.forEach(this::offer);
        return true;
    }

    /** Null when the store failed. */
    private Telling.@Nullable Outcome told(
            Outboxes.Place place,
            Map<String, Optional<Document>> ids,
            Function<Outboxes.Place, MongoCollection<Document>> collections) {
        try {
            return place.partner() == null
                    ? telling.tell(place, ids, collections.apply(place))
                    : TenantContext.<Telling.Outcome, RuntimeException>call(
                            place.partner(),
                            () -> telling.tell(place, ids, collections.apply(place)));
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("place", place.name())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("telling events failed; trying again");
            return null;
        }
    }
}
