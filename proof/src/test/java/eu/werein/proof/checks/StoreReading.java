package eu.werein.proof.checks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import eu.werein.proof.checks.Aggregate.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads what the partners' databases hold. */
public final class StoreReading {

    private static final String PREFIX = "members_";
    private static final List<String> OPEN = List.of("submitted", "in-review");

    private final MongoClient store;

    public StoreReading(MongoClient store) {
        this.store = store;
    }

    /** The applications and members of all partners. */
    public List<Aggregate> aggregates() {
        List<Aggregate> found = new ArrayList<>();
        for (String database : databases()) {
            String partner = database.substring(PREFIX.length());
            read(database, "applications")
                    .forEach(document -> found.add(application(partner, document)));
            read(database, "members").forEach(document -> found.add(member(partner, document)));
        }
        return found;
    }

    /** How many aggregates have something to tell. */
    public long unsent() {
        return databases().stream()
                .flatMap(
                        database ->
                                store
                                        .getDatabase(database)
                                        .listCollectionNames()
                                        .into(new ArrayList<>())
                                        .stream()
                                        .map(
                                                name ->
                                                        store.getDatabase(database)
                                                                .getCollection(name)))
                .mapToLong(collection -> collection.countDocuments(Filters.eq("unsent", true)))
                .sum();
    }

    /** Aggregates that a service has set aside, by their keys. */
    public List<String> parked() {
        return store.getDatabase("members__federation")
                .getCollection("parked")
                .find()
                .map(document -> document.getString("key"))
                .into(new ArrayList<>());
    }

    /** Members that count and applications that wait, by the panels' names and partner. */
    public Map<String, Long> figures() {
        Map<String, Long> counted = new HashMap<>();
        for (String database : databases()) {
            String partner = database.substring(PREFIX.length());
            counted.put(
                    "membersByPartner/" + partner,
                    count(database, "members", Filters.eq("state", "active")));
            counted.put(
                    "applicationsOpenByPartner/" + partner,
                    count(database, "applications", Filters.in("state", OPEN)));
        }
        return counted;
    }

    private long count(String database, String collection, Bson filter) {
        return store.getDatabase(database).getCollection(collection).countDocuments(filter);
    }

    private List<String> databases() {
        return store.listDatabaseNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith(PREFIX) && !name.endsWith("__federation"))
                .toList();
    }

    private List<Document> read(String database, String collection) {
        return store.getDatabase(database).getCollection(collection).find().into(new ArrayList<>());
    }

    private static Aggregate application(String partner, Document document) {
        Document applicant =
                Objects.requireNonNullElseGet(
                        document.get("applicant", Document.class), Document::new);
        return aggregate(partner, Kind.APPLICATION, document, text(applicant, "email"));
    }

    private static Aggregate member(String partner, Document document) {
        return aggregate(partner, Kind.MEMBER, document, text(document, "email"));
    }

    private static Aggregate aggregate(String partner, Kind kind, Document document, String email) {
        return new Aggregate(
                partner,
                kind,
                document.getString("_id"),
                document.getLong("version"),
                document.getLong("sequence"),
                document.getList("outbox", Document.class, List.of()).stream()
                        .map(entry -> entry.getLong("sequence"))
                        .toList(),
                text(document, "state"),
                email,
                text(document, "memberId"));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNullElse(document.getString(field), "");
    }
}
