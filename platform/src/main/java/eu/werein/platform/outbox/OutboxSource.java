package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Where aggregates of one kind live: with the bound partner, or in the federation's database. */
interface OutboxSource {

    MongoCollection<Document> collection();

    Outboxes.Address address(String id);

    /** Notes, at most every few seconds, that this collection is being written. */
    void touch();
}
