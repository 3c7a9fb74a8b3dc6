package eu.werein.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
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
    private volatile boolean loaded;

    ParkedAggregates(FederationDatabase database) {
        parked = database.collection("parked");
    }

    /** Before the next question, reads what was parked here earlier or by another replica. */
    void loadAgain() {
        loaded = false;
    }

    /** Asks the store only about what this process believes parked: a replay may have freed it. */
    boolean contains(String subscription, String key) {
        if (!loaded) {
            parked.find().map(document -> document.getString("_id")).into(ids);
            loaded = true;
        }
        String id = id(subscription, key);
        if (!ids.contains(id)) {
            return false;
        }
        boolean still = parked.countDocuments(Filters.eq("_id", id)) > 0;
        if (!still) {
            ids.remove(id);
        }
        return still;
    }

    /** Remembers the first record that could not be applied; later ones change nothing. */
    void park(Parked aggregate) {
        String id = id(aggregate.subscription(), aggregate.key());
        parked.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.setOnInsert("subscription", aggregate.subscription()),
                        Updates.setOnInsert("key", aggregate.key()),
                        Updates.setOnInsert("topic", aggregate.topic()),
                        Updates.setOnInsert("partition", aggregate.partition()),
                        Updates.setOnInsert("offset", aggregate.offset()),
                        Updates.setOnInsert("reason", aggregate.reason())),
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
            String reason) {

        static Parked at(
                String subscription, ConsumerRecord<String, byte[]> message, String reason) {
            return new Parked(
                    subscription,
                    message.key(),
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    reason);
        }

        Parked from(long later) {
            return new Parked(subscription, key, topic, partition, later, reason);
        }
    }
}
