package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Tells the log what waits in the outboxes and takes away what the log has acknowledged.
 *
 * <p>An aggregate is handled by one lane only, and its next event is sent when the one before is
 * acknowledged: its order in the log is its sequence. A crash between acknowledgement and taking
 * away sends the same event again, under the same id.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int LANES = 4;
    private static final int BATCH = 200;
    private static final int WAITING = 20_000;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final KafkaOperations<String, byte[]> log;
    private final EventCodec codec;
    private final List<BlockingQueue<Outboxes.Address>> lanes =
            IntStream.range(0, LANES)
                    .<BlockingQueue<Outboxes.Address>>mapToObj(
                            lane -> new LinkedBlockingQueue<>(WAITING))
                    .toList();
    private final List<Thread> threads = new ArrayList<>();

    Relay(KafkaOperations<String, byte[]> log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    void start(Function<Outboxes.Place, MongoCollection<Document>> collections) {
        for (BlockingQueue<Outboxes.Address> lane : lanes) {
            threads.add(Thread.ofVirtual().name("relay").start(() -> serve(lane, collections)));
        }
    }

    /** Never blocks: what finds no room here is found by the sweep. */
    void offer(Outboxes.Address address) {
        boolean taken = lanes.get(Math.floorMod(address.id().hashCode(), LANES)).offer(address);
        if (!taken) {
            LOG.atDebug().log("a relay lane is full; the sweep will come by");
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }

    private void serve(
            BlockingQueue<Outboxes.Address> lane,
            Function<Outboxes.Place, MongoCollection<Document>> collections) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<Outboxes.Address> batch = new LinkedHashSet<>();
                batch.add(lane.take());
                lane.drainTo(batch, BATCH - 1);
                Map<Outboxes.Place, List<String>> byPlace =
                        batch.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Outboxes.Address::place,
                                                Collectors.mapping(
                                                        Outboxes.Address::id,
                                                        Collectors.toList())));
                for (var entry : byPlace.entrySet()) {
                    if (!relay(entry.getKey(), entry.getValue(), collections)) {
                        TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
                        entry.getValue()
                                .forEach(id -> offer(new Outboxes.Address(entry.getKey(), id)));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when something has to be tried again. */
    private boolean relay(
            Outboxes.Place place,
            List<String> ids,
            Function<Outboxes.Place, MongoCollection<Document>> collections) {
        try {
            return place.partner() == null
                    ? relay(place, ids, collections.apply(place))
                    : TenantContext.<Boolean, RuntimeException>call(
                            place.partner(), () -> relay(place, ids, collections.apply(place)));
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("place", place.name())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("telling events failed; trying again");
            return false;
        }
    }

    private boolean relay(
            Outboxes.Place place, List<String> ids, MongoCollection<Document> collection) {
        List<Document> waiting =
                collection
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include(AggregateStore.OUTBOX))
                        .into(new ArrayList<>());
        Map<String, Long> acknowledged = new HashMap<>();
        boolean complete = true;
        List<Document> round = waiting;
        for (int turn = 0; !round.isEmpty(); turn++) {
            round = turn(place, round, turn, acknowledged);
        }
        for (Document document : waiting) {
            List<Document> outbox = outbox(document);
            complete &=
                    outbox.isEmpty()
                            || outbox.getLast()
                                    .getLong("sequence")
                                    .equals(acknowledged.get(document.getString("_id")));
        }
        takeAway(collection, acknowledged);
        return complete;
    }

    /** Sends each aggregate's event number {@code turn}; returns those that may go on. */
    private List<Document> turn(
            Outboxes.Place place, List<Document> round, int turn, Map<String, Long> acknowledged) {
        List<Sending> sendings = new ArrayList<>();
        for (Document document : round) {
            if (outbox(document).size() > turn) {
                Document entry = outbox(document).get(turn);
                var address = new Outboxes.Address(place, document.getString("_id"));
                sendings.add(new Sending(document, entry, log.send(message(address, entry))));
            }
        }
        List<Document> next = new ArrayList<>();
        for (Sending sending : sendings) {
            if (isAcknowledged(sending.outcome())) {
                acknowledged.put(
                        sending.document().getString("_id"), sending.entry().getLong("sequence"));
                next.add(sending.document());
            }
        }
        return next;
    }

    private record Sending(Document document, Document entry, CompletableFuture<?> outcome) {}

    private static boolean isAcknowledged(CompletableFuture<?> sending) {
        try {
            sending.join();
            return true;
        } catch (CompletionException e) {
            LOG.atWarn()
                    .addKeyValue(
                            "reason",
                            e.getCause() == null ? "" : e.getCause().getClass().getSimpleName())
                    .log("an event was not acknowledged");
            return false;
        }
    }

    private ProducerRecord<String, byte[]> message(Outboxes.Address address, Document entry) {
        Event event =
                new Event(
                        address.partner(),
                        address.id(),
                        entry.getLong("sequence"),
                        entry.getString("type"),
                        entry.getDate("time").toInstant(),
                        entry.getString("data").getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> message = codec.encode(entry.getString("topic"), event);
        String trace = entry.getString("trace");
        if (trace != null) {
            message.headers().add("traceparent", trace.getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private static void takeAway(
            MongoCollection<Document> collection, Map<String, Long> acknowledged) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        acknowledged.forEach(
                (id, sequence) -> {
                    writes.add(
                            new UpdateOneModel<>(
                                    Filters.eq("_id", id),
                                    Updates.pullByFilter(
                                            Filters.eq(
                                                    AggregateStore.OUTBOX,
                                                    new Document(
                                                            "sequence",
                                                            new Document("$lte", sequence))))));
                    writes.add(
                            new UpdateOneModel<>(
                                    new Document("_id", id)
                                            .append(AggregateStore.OUTBOX, List.of()),
                                    Updates.set(AggregateStore.UNSENT, false)));
                });
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        }
    }

    private static List<Document> outbox(Document document) {
        return document.getList(AggregateStore.OUTBOX, Document.class, List.of());
    }
}
