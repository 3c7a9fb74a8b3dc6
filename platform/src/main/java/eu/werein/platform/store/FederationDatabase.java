package eu.werein.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * The service's one database that belongs to no partner: locks, registry, catalogue, token hashes.
 * Reached only through types with a name, never with a partner's data in hand.
 */
public final class FederationDatabase {

    private final MongoDatabase database;

    FederationDatabase(MongoDatabase database) {
        this.database = database;
    }

    /** A handle, which asks nothing of the store yet: it may be kept from the beginning. */
    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
