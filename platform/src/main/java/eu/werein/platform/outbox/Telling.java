package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Tells the log what waits in some outboxes and takes away what the log has acknowledged.
 *
 * <p>An aggregate's next event is sent when the one before is acknowledged: its order in the log is
 * its sequence. A crash between acknowledgement and taking away sends the same event again, under
 * the same id.
 */
final class Telling {

    /** So many events of one aggregate at a time: an outbox may hold megabytes. */
    static final int EVENTS_AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final KafkaOperations<String, byte[]> log;
    private final EventCodec codec;

    Telling(KafkaOperations<String, byte[]> log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * How it went.
     *
     * @param waiting the aggregates that have more to tell
     * @param failed whether the log refused something
     */
    record Outcome(List<String> waiting, boolean failed) {}

    private record Sending(Document document, Document entry, CompletableFuture<?> outcome) {}

    Outcome tell(Outboxes.Place place, List<String> ids, MongoCollection<Document> collection) {
        Map<String, Optional<Document>> unread = new LinkedHashMap<>();
        ids.forEach(id -> unread.put(id, Optional.empty()));
        return tell(place, unread, collection);
    }

    /**
     * @param aggregates by id, as they were written where that is known: what somebody has added
     *     since, she has offered for herself
     */
    Outcome tell(
            Outboxes.Place place,
            Map<String, Optional<Document>> aggregates,
            MongoCollection<Document> collection) {
        List<Document> documents = read(aggregates, collection);
        Map<String, Long> acknowledged = new HashMap<>();
        List<Document> round = documents;
        for (int turn = 0; !round.isEmpty(); turn++) {
            round = turn(place, round, turn, acknowledged);
        }
        new TakingAway(collection).takeAway(documents, acknowledged);
        return outcome(documents, acknowledged);
    }

    private static List<Document> read(
            Map<String, Optional<Document>> aggregates, MongoCollection<Document> collection) {
        List<Document> documents = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        aggregates.forEach(
                (id, written) -> written.ifPresentOrElse(documents::add, () -> unread.add(id)));
        if (!unread.isEmpty()) {
            collection
                    .find(Filters.in("_id", unread))
                    .projection(
                            Projections.fields(
                                    Projections.include(AggregateStore.VERSION),
                                    Projections.slice(AggregateStore.OUTBOX, EVENTS_AT_ONCE)))
                    .into(documents);
        }
        return documents;
    }

    private static Outcome outcome(List<Document> documents, Map<String, Long> acknowledged) {
        List<String> waiting = new ArrayList<>();
        boolean failed = false;
        for (Document document : documents) {
            List<Document> outbox = outbox(document);
            String id = document.getString("_id");
            boolean all =
                    outbox.isEmpty()
                            || outbox.getLast().getLong("sequence").equals(acknowledged.get(id));
            failed |= !all;
            if (!all || outbox.size() >= EVENTS_AT_ONCE) {
                waiting.add(id);
            }
        }
        return new Outcome(waiting, failed);
    }

    /** Sends each aggregate's event number {@code turn}; returns those that may go on. */
    private List<Document> turn(
            Outboxes.Place place, List<Document> round, int turn, Map<String, Long> acknowledged) {
        List<Sending> sendings = new ArrayList<>();
        for (Document document : round) {
            if (outbox(document).size() > turn) {
                Document entry = outbox(document).get(turn);
                var address = new Outboxes.Address(place, document.getString("_id"));
                sendings.add(new Sending(document, entry, send(message(address, entry))));
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

    private CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
        try {
            return log.send(message);
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isAcknowledged(CompletableFuture<?> sending) {
        try {
            sending.join();
            return true;
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.atWarn()
                    .addKeyValue("reason", cause.getClass().getSimpleName())
                    .log("an event was not acknowledged");
            return false;
        }
    }

    private ProducerRecord<String, byte[]> message(Outboxes.Address address, Document entry) {
        String data = entry.getString("data");
        Event event =
                new Event(
                        address.partner(),
                        address.id(),
                        entry.getLong("sequence"),
                        entry.getString("type"),
                        entry.getDate("time").toInstant(),
                        data == null ? new byte[0] : data.getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> message = codec.encode(entry.getString("topic"), event);
        String trace = entry.getString("trace");
        if (trace != null) {
            message.headers().add("traceparent", trace.getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    static List<Document> outbox(Document document) {
        return document.getList(AggregateStore.OUTBOX, Document.class, List.of());
    }
}
