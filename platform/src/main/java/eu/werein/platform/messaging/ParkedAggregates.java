package eu.werein.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/**
 * Aggregates whose events could not be applied and wait for a replay. Later events of a parked
 * aggregate wait with it, so that order holds; all other aggregates flow on.
 */
final class ParkedAggregates {

    private final MongoCollection<Document> parked;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    ParkedAggregates(FederationDatabase database) {
        parked = database.collection("parked");
    }

    /** Reads what was parked before this process started. */
    void load() {
        parked.find().map(document -> document.getString("_id")).into(ids);
    }

    boolean contains(String subscription, String key) {
        return ids.contains(id(subscription, key));
    }

    /** Remembers the first record that could not be applied; later ones change nothing. */
    void park(String subscription, ConsumerRecord<String, byte[]> message, String reason) {
        String id = id(subscription, String.valueOf(message.key()));
        parked.updateOne(
                Filters.eq("_id", id),
                Updates.setOnInsert(
                        new Document("subscription", subscription)
                                .append("key", message.key())
                                .append("topic", message.topic())
                                .append("partition", message.partition())
                                .append("offset", message.offset())
                                .append("reason", reason)
                                .append("at", new Date(message.timestamp()))),
                new UpdateOptions().upsert(true));
        ids.add(id);
    }

    List<Parked> all() {
        return parked.find().map(ParkedAggregates::parked).into(new ArrayList<>());
    }

    void release(Parked aggregate) {
        String id = id(aggregate.subscription(), aggregate.key());
        parked.deleteOne(Filters.eq("_id", id));
        ids.remove(id);
    }

    private static Parked parked(Document document) {
        return new Parked(
                document.getString("subscription"),
                document.getString("key"),
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getString("reason"));
    }

    private static String id(String subscription, String key) {
        return subscription + "/" + key;
    }

    /** The place in the log from which a parked aggregate is to be replayed. */
    record Parked(
            String subscription,
            String key,
            String topic,
            int partition,
            long offset,
            String reason) {}
}
