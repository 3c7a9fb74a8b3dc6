package eu.werein.proof.matrix;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;

import eu.werein.proof.RunningFederation;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What lies in the partners' databases, looked at from outside. */
final class Homes {

    private static final String PREFIX = "members_";

    private final RunningFederation federation;

    Homes(RunningFederation federation) {
        this.federation = federation;
    }

    /** The version of everything that has one: equal maps mean that nothing was written. */
    Map<String, Object> versions() {
        Map<String, Object> versions = new TreeMap<>();
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (String database : store.listDatabaseNames()) {
                if (database.startsWith(PREFIX)) {
                    for (String collection : store.getDatabase(database).listCollectionNames()) {
                        store.getDatabase(database)
                                .getCollection(collection)
                                .find()
                                .projection(Projections.include("version"))
                                .forEach(
                                        document ->
                                                versions.put(
                                                        database
                                                                + "."
                                                                + collection
                                                                + " "
                                                                + document.get("_id"),
                                                        String.valueOf(document.get("version"))));
                    }
                }
            }
        }
        return versions;
    }

    /** Where a partner's mark lies in another's home. */
    List<String> strayMarks(Map<String, String> marks) {
        List<String> stray = new ArrayList<>();
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (String database : store.listDatabaseNames()) {
                for (String collection : store.getDatabase(database).listCollectionNames()) {
                    for (var mark : marks.entrySet()) {
                        boolean home = database.equals(PREFIX + mark.getKey());
                        if (!home && holds(store, database, collection, mark.getValue())) {
                            stray.add(mark.getValue() + " in " + database + "." + collection);
                        }
                    }
                }
            }
        }
        return stray;
    }

    private static boolean holds(
            MongoClient store, String database, String collection, String mark) {
        Iterable<Document> documents = store.getDatabase(database).getCollection(collection).find();
        return StreamSupport.stream(documents.spliterator(), false)
                .map(Document::toJson)
                .anyMatch(
                        text ->
                                text.contains(mark)
                                        || text.contains(mark.toLowerCase(Locale.ROOT)));
    }
}
