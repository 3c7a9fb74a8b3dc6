package eu.werein.training.rush;

import com.mongodb.client.MongoClient;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import eu.werein.training.OpenCycle;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A plan as its document has it.
 *
 * @param told how many events it has given birth to
 * @param untold how many of them still wait to be told
 */
record StoredPlan(SeatPlan seats, Secrets secrets, long told, int untold) {

    static StoredPlan read(MongoClient store, OpenCycle cycle) {
        Document plan =
                Objects.requireNonNull(
                        store.getDatabase(Stage.SERVICE + "_" + cycle.host())
                                .getCollection("seat-plans")
                                .find(new Document("_id", cycle.id()))
                                .first());
        return new StoredPlan(
                SeatPlanDocument.read(plan),
                new Secrets(plan.get("key", Binary.class).getData(), null),
                plan.getLong("sequence"),
                plan.getList("outbox", Document.class).size());
    }
}
