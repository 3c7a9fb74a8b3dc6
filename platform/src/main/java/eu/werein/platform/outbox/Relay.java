package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Time and sort of a UUID. */
    private static final int BEGINNING = 18;

    private static final int CLOSE_BEHIND = 1_000;
    private static final String LANE_FULL = "a relay lane is full; the sweep will come by";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_WITH_WRITERS = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(2);

    private final Telling telling;
    private final List<BlockingQueue<Outboxes.Address>> lanes =
            IntStream.range(0, LANES)
                    .<BlockingQueue<Outboxes.Address>>mapToObj(
                            lane -> new LinkedBlockingQueue<>(WAITING))
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
        for (BlockingQueue<Outboxes.Address> lane : lanes) {
            Thread.ofVirtual().name("relay").start(() -> serve(lane, collections));
        }
    }

    /** Never blocks: what finds no room here is found by the sweep. */
    @Override
    public void offer(Outboxes.Address address) {
        if (!lane(address).offer(address)) {
            LOG.atDebug().log(LANE_FULL);
        }
    }

    /**
     * Waits, a second at most, until telling is close behind. While telling fails nobody waits for
     * it: the sweep will come by.
     */
    @Override
    public void offerAll(List<Outboxes.Address> many) {
        many.forEach(this::offer);
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
    private BlockingQueue<Outboxes.Address> lane(Outboxes.Address address) {
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
            BlockingQueue<Outboxes.Address> lane,
            Function<Outboxes.Place, MongoCollection<Document>> collections) {
        try {
            boolean going = true;
            while (going) {
                Outboxes.Address first = lane.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
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

    private static Map<Outboxes.Place, List<String>> batch(
            Outboxes.Address first, BlockingQueue<Outboxes.Address> lane) {
        Set<Outboxes.Address> batch = new LinkedHashSet<>();
        batch.add(first);
        lane.drainTo(batch, BATCH - 1);
        return batch.stream()
                .collect(
                        Collectors.groupingBy(
                                Outboxes.Address::place,
                                Collectors.mapping(Outboxes.Address::id, Collectors.toList())));
    }

    /** False when the lane is to end: what cannot be told now will not be told while closing. */
    private boolean tell(
            Map<Outboxes.Place, List<String>> batch,
            Function<Outboxes.Place, MongoCollection<Document>> collections)
            throws InterruptedException {
        boolean failed = false;
        List<Outboxes.Address> again = new ArrayList<>();
        for (var entry : batch.entrySet()) {
            Outboxes.Place place = entry.getKey();
            Telling.@Nullable Outcome outcome = told(place, entry.getValue(), collections);
            failed |= outcome == null || outcome.failed();
            List<String> waiting = outcome == null ? entry.getValue() : outcome.waiting();
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
            List<String> ids,
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
