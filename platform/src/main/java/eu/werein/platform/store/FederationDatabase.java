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

    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    MongoDatabase database() {
        return database;
    }
}
