package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import eu.werein.platform.testing.Crews;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;

/** What the store does by itself: conditional updates of small documents. */
final class RawUpdates {

    private RawUpdates() {}

    /** So many a second; each client has a document of its own, so that none fails. */
    static double perSecond(MongoClient store, int clients, int updates) {
        MongoCollection<Document> documents = store.getDatabase("rush-raw").getCollection("raw");
        IntStream.range(0, clients)
                .forEach(
                        client ->
                                documents.insertOne(
                                        new Document("_id", client).append("version", 0)));
        AtomicInteger left = new AtomicInteger(updates);
        long begun = System.nanoTime();
        Crews.together(
                clients,
                client -> {
                    for (int version = 0; left.getAndDecrement() > 0; version++) {
                        long matched =
                                documents
                                        .updateOne(
                                                new Document("_id", client)
                                                        .append("version", version),
                                                Updates.set("version", version + 1))
                                        .getMatchedCount();
                        assertThat(matched).isEqualTo(1);
                    }
                });
        double seconds = (System.nanoTime() - begun) / 1e9;
        documents.drop();
        return updates / seconds;
    }
}
