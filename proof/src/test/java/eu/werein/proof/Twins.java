package eu.werein.proof;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Ids that two partners hold, each with her own mark on what they stand for. */
record Twins(String application, String member, String anImport) {

    static final String ONE = "be-mompreneurs";
    static final String OTHER = "es-uvigo";
    static final Map<String, String> MARKS = Map.of(ONE, "MARKOFBE", OTHER, "MARKOFES");

    private static final JsonWriterSettings EXTENDED =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    static Twins planted(RunningFederation federation) {
        Api her = federation.as(federation.coordinator(ONE));
        Applicants applicants = new Applicants(federation.asNobody(), her, ONE);
        String application = applicants.apply(MARKS.get(ONE));
        applicants.decide(applicants.apply(MARKS.get(ONE) + "too"), "approve");
        String members = "/api/partners/" + ONE + "/members?limit=10&q=" + MARKS.get(ONE);
        await().until(() -> !Applicants.all(her, members).isEmpty());
        String member = Applicants.all(her, members).getFirst().path("id").asString();
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            copyMarked(store, "applications", application);
            copyMarked(store, "members", member);
        }
        return new Twins(application, member, plantedImport(federation));
    }

    /** An import's id that both partners hold, each for her own file. */
    static String plantedImport(RunningFederation federation) {
        String anImport = imported(federation, ONE);
        String itsTwin = imported(federation, OTHER);
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            rename(store.getDatabase("members_" + OTHER), itsTwin, anImport);
        }
        return anImport;
    }

    private static String imported(RunningFederation federation, String partner) {
        Imports imports = new Imports(federation.as(federation.coordinator(partner)), partner);
        return imports.planned(MARKS.get(partner) + ".csv", new Spreadsheet(MARKS.get(partner), 5));
    }

    /** The id that stands in the path's place. */
    String of(String path) {
        if (path.contains("/members/")) {
            return member;
        }
        return path.contains("/imports/") ? anImport : application;
    }

    /** The same document with the other partner's mark wherever it had the one's. */
    private static void copyMarked(MongoClient store, String collection, String id) {
        Document original =
                store.getDatabase("members_" + ONE)
                        .getCollection(collection)
                        .find(Filters.eq("_id", id))
                        .first();
        String one = MARKS.get(ONE);
        String other = MARKS.get(OTHER);
        Document copy =
                Document.parse(
                        original.toJson(EXTENDED)
                                .replace(one, other)
                                .replace(
                                        one.toLowerCase(Locale.ROOT),
                                        other.toLowerCase(Locale.ROOT)));
        copy.put("outbox", new ArrayList<>());
        copy.put("unsent", false);
        store.getDatabase("members_" + OTHER).getCollection(collection).insertOne(copy);
    }

    /** Rows may be packed: what is copied is the other partner's own, under the one's id. */
    private static void rename(MongoDatabase database, String from, String to) {
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            for (Document document :
                    database.getCollection(collection).find().into(new ArrayList<>())) {
                if (String.valueOf(document.get("_id")).startsWith(from)) {
                    database.getCollection(collection)
                            .insertOne(Document.parse(document.toJson(EXTENDED).replace(from, to)));
                }
            }
        }
    }
}
