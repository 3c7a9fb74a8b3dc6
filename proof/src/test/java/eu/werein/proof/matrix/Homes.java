package eu.werein.proof.matrix;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import eu.werein.proof.RunningFederation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What lies in the partners' databases, looked at from outside. */
final class Homes {

    private static final List<String> SERVICES = List.of("members_", "training_", "events_");

    /**
     * Leases and errands lie here, which nobody has to ask for; and what partners opened, under
     * their own names.
     */
    private static final String COMMON = "_federation";

    private final RunningFederation federation;

    Homes(RunningFederation federation) {
        this.federation = federation;
    }

    /** The version of all that partners hold: equal maps mean that nothing was written. */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (String database : store.listDatabaseNames()) {
                if (SERVICES.stream().anyMatch(database::startsWith)
                        && !database.endsWith(COMMON)) {
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
                        boolean home =
                                SERVICES.stream()
                                        .map(service -> service + mark.getKey())
                                        .anyMatch(database::equals);
                        if (!home
                                && holds(
                                        foreign(store, database, collection, mark.getKey()),
                                        mark.getValue())) {
                            stray.add(mark.getValue() + " in " + database + "." + collection);
                        }
                    }
                }
            }
        }
        return stray;
    }

    /** All that lies there, but for what the partner has told the federation under her name. */
    private static Stream<Document> foreign(
            MongoClient store, String database, String collection, String partner) {
        Stream<Document> all =
                StreamSupport.stream(
                        store.getDatabase(database).getCollection(collection).find().spliterator(),
                        false);
        return database.endsWith(COMMON)
                ? all.filter(
                        document -> !String.valueOf(document.get("_id")).startsWith(partner + ":"))
                : all;
    }

    private static boolean holds(Stream<Document> documents, String mark) {
        return documents
                .map(Document::toJson)
                .anyMatch(
                        text ->
                                text.contains(mark)
                                        || text.contains(mark.toLowerCase(Locale.ROOT)));
    }
}
