package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import eu.werein.proof.Answer;
import eu.werein.proof.Api;
import eu.werein.proof.Applicants;
import eu.werein.proof.Imports;
import eu.werein.proof.PlannedGathering;
import eu.werein.proof.RunningFederation;
import eu.werein.proof.Spreadsheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Gives all partners the same ids, each with her own mark on what they stand for, so that a
 * forgotten tenant shows as the wrong mark and not as an innocent 404; and some ids that only one
 * of them holds.
 */
final class TwinSeed {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonWriterSettings EXTENDED =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final RunningFederation federation;
    private final Map<String, String> marks;
    private final List<String> partners;
    private final HostedCycle cycles;

    TwinSeed(RunningFederation federation, Map<String, String> marks) {
        this.federation = federation;
        this.marks = marks;
        this.partners = marks.keySet().stream().sorted().toList();
        this.cycles = new HostedCycle(federation);
    }

    Ids plant() {
        partners.forEach(this::makeKey);
        String first = partners.getFirst();
        Map<String, String> twins = things(first, marks.get(first));
        for (String partner : partners.subList(1, partners.size())) {
            String ownImport = anImport(partner, marks.get(partner));
            String ownCycle = cycles.of(partner, marks.get(partner));
            String ownGathering = aGathering(partner, marks.get(partner));
            try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
                copyMarked(store, "applications", twins.get("applications"), partner);
                copyMarked(store, "members", twins.get("members"), partner);
                rename(database(store, partner), ownImport, twins.get("imports"));
                rename(store.getDatabase("training_" + partner), ownCycle, twins.get("cycles"));
                rename(store.getDatabase("events_" + partner), ownGathering, twins.get(Pages.KIND));
            }
            tell(partner, twins.get(Pages.KIND));
        }
        return new Ids(twins, foreign());
    }

    /** Whoever looks first for the key by which a partner signs has it made; later, nobody does. */
    private void makeKey(String partner) {
        String document = "/api/public/partners/" + partner + "/did.json";
        assertThat(federation.asNobody().get(document).status()).isEqualTo(200);
    }

    /** What the first has alone is foreign to the others, and what the second has to the first. */
    private Map<String, Map<String, String>> foreign() {
        Map<String, String> ofTheFirst = only(partners.getFirst());
        Map<String, String> ofTheSecond = only(partners.get(1));
        Map<String, Map<String, String>> foreign = new HashMap<>();
        partners.forEach(partner -> foreign.put(partner, ofTheFirst));
        foreign.put(partners.getFirst(), ofTheSecond);
        return foreign;
    }

    private Map<String, String> only(String partner) {
        return things(partner, "Only" + marks.get(partner));
    }

    /** One of each kind at the partner. */
    private Map<String, String> things(String partner, String mark) {
        Api her = federation.as(federation.coordinator(partner));
        Applicants applicants = new Applicants(federation.asNobody(), her, partner);
        String application = applicants.apply(mark);
        applicants.decide(applicants.apply(mark + "too"), "approve");
        String members = "/api/partners/" + partner + "/members?limit=10&q=" + mark;
        await().atMost(SOON).until(() -> !Applicants.all(her, members).isEmpty());
        return Map.of(
                "applications",
                application,
                "members",
                Applicants.all(her, members).getFirst().path("id").asString(),
                "imports",
                anImport(partner, mark),
                "cycles",
                cycles.of(partner, mark),
                Pages.KIND,
                aGathering(partner, mark));
    }

    /** What is for everybody has a page. */
    private String aGathering(String partner, String mark) {
        Api her = federation.as(federation.coordinator(partner));
        return new PlannedGathering(partner, her, Checker.forEverybody(mark), "public").id();
    }

    /** Nobody has told of what was copied: a change does, and whoever counts it has it, too. */
    private void tell(String partner, String gathering) {
        Answer told =
                federation
                        .as(federation.coordinator(partner))
                        .send(
                                "PATCH",
                                "/api/partners/%s/gatherings/%s?scope=all"
                                        .formatted(partner, gathering),
                                Optional.of(Map.of("capacity", 41)),
                                Map.of("Content-Type", "application/json", "If-Match", "\"1\""));
        assertThat(told.status()).as(told.body()).isEqualTo(200);
    }

    private String anImport(String partner, String mark) {
        Imports imports = new Imports(federation.as(federation.coordinator(partner)), partner);
        return imports.planned(mark + ".csv", new Spreadsheet(mark, 5));
    }

    private static MongoDatabase database(MongoClient store, String partner) {
        return store.getDatabase("members_" + partner);
    }

    /** The same document with the partner's mark wherever it had the first one's. */
    private void copyMarked(MongoClient store, String collection, String id, String partner) {
        String one = marks.get(partners.getFirst());
        String other = marks.get(partner);
        Document original =
                database(store, partners.getFirst())
                        .getCollection(collection)
                        .find(Filters.eq("_id", id))
                        .first();
        Document copy =
                Document.parse(
                        original.toJson(EXTENDED)
                                .replace(one, other)
                                .replace(
                                        one.toLowerCase(Locale.ROOT),
                                        other.toLowerCase(Locale.ROOT)));
        copy.put("outbox", new ArrayList<>());
        copy.put("unsent", false);
        database(store, partner).getCollection(collection).insertOne(copy);
    }

    /**
     * Rows and parties are packed: what is copied is the partner's own, under the shared id, and
     * nobody is told of it.
     */
    private static void rename(MongoDatabase database, String from, String to) {
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            for (Document document :
                    database.getCollection(collection).find().into(new ArrayList<>())) {
                if (String.valueOf(document.get("_id")).startsWith(from)) {
                    Document copy = Document.parse(document.toJson(EXTENDED).replace(from, to));
                    copy.computeIfPresent("outbox", (_, _) -> new ArrayList<>());
                    copy.computeIfPresent("unsent", (_, _) -> false);
                    database.getCollection(collection).insertOne(copy);
                }
            }
        }
    }
}
