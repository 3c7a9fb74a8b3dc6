package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import eu.werein.proof.checks.LogReading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A learner of one partner in a cycle of another: the host reads her name as long as she lets it.
 */
@Order(35)
final class RosterIT {

    private static final String HOST = "es-uvigo";
    private static final String HOME = "be-mompreneurs";

    /** As the demonstration's data says; nobody else of the federation is called so. */
    private static final String GIVEN = "Annelies";

    private static final String FAMILY = "Vermeulen";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningFederation federation = RunningFederation.running();
    private final Api trainer = federation.as(federation.coordinator(HOST));
    private final Api learner = federation.as(federation.coordinator(HOME));

    @Test
    void theHostReadsHerNameUntilSheTakesItBackAndTrainingNeverHoldsIt() {
        String cycle = openCycle();
        enrol(cycle);
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            JsonNode line = roster(cycle);
                            assertThat(line.path("standing").asString()).isEqualTo("confirmed");
                            assertThat(line.at("/card/givenName").asString()).isEqualTo(GIVEN);
                            assertThat(line.at("/card/familyName").asString()).isEqualTo(FAMILY);
                        });

        withdrawConsent();

        JsonNode next = roster(cycle);
        assertThat(next.path("card").isNull()).isTrue();
        assertThat(next.path("why").asString()).isEqualTo("withdrawn");
        assertThat(next.path("standing").asString()).isEqualTo("confirmed");
        assertThat(databasesThatHoldHer()).isEmpty();
        assertThat(messagesThatHoldHer()).isEmpty();
    }

    private String openCycle() {
        Map<String, Object> session =
                Map.of(
                        "date", LocalDate.now(ZoneOffset.UTC).plusDays(40).toString(),
                        "startsAt", "18:00",
                        "endsAt", "20:30",
                        "zone", "Europe/Madrid",
                        "mode", "online");
        Map<String, Object> text =
                Map.of("title", "Verkopen durven", "summary", "Kort", "description", "Lang");
        return CycleSteps.open(
                HOST,
                trainer,
                Map.of(
                        "texts", Map.of("nl", text),
                        "sessions", List.of(session),
                        "openTo", List.of(HOST, HOME),
                        "seats",
                                Map.of(
                                        "capacity",
                                        2,
                                        "enrolmentClosesAt",
                                        Instant.now().plus(Duration.ofDays(20)).toString())));
    }

    private void enrol(String cycle) {
        Answer enrolled =
                learner.post(
                        "/api/cycles/" + HOST + "/" + cycle + "/enrolments",
                        Map.of(
                                "asMemberOf",
                                HOME,
                                "consents",
                                List.of("card"),
                                "policyVersion",
                                "1"));
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
    }

    private void withdrawConsent() {
        Answer withdrawn =
                learner.put(
                        "/api/me/memberships/" + HOME + "/consents",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "purpose", "card",
                                                "partner", HOST,
                                                "decision", "withdrawn",
                                                "policyVersion", "1"))));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
    }

    private JsonNode roster(String cycle) {
        Answer roster = trainer.get("/api/partners/" + HOST + "/cycles/" + cycle + "/roster");
        assertThat(roster.status()).as(roster.body()).isEqualTo(200);
        assertThat(roster.json().path("items").size()).isEqualTo(1);
        return roster.json().at("/items/0");
    }

    private List<String> databasesThatHoldHer() {
        List<String> found = new ArrayList<>();
        int searched = 0;
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (String name : store.listDatabaseNames()) {
                if (name.startsWith("training_")) {
                    searched++;
                    found.addAll(collectionsThatHoldHer(store.getDatabase(name)));
                }
            }
        }
        assertThat(searched).isGreaterThan(1);
        return found;
    }

    private static List<String> collectionsThatHoldHer(MongoDatabase database) {
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(
                        collection ->
                                StreamSupport.stream(
                                                database.getCollection(collection)
                                                        .find()
                                                        .spliterator(),
                                                false)
                                        .map(Document::toJson)
                                        .anyMatch(RosterIT::names))
                .map(collection -> database.getName() + "." + collection)
                .toList();
    }

    private List<String> messagesThatHoldHer() {
        List<String> found = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        new LogReading(federation.bootstrapServers())
                .read(
                        List.of("training.cycle.v1", "training.seat-plan.v1"),
                        message -> {
                            read.add(message.offset());
                            if (names(new String(message.value(), StandardCharsets.UTF_8))) {
                                found.add(message.topic() + " " + message.key());
                            }
                        });
        assertThat(read).isNotEmpty();
        return found;
    }

    private static boolean names(String text) {
        return text.contains(GIVEN) || text.contains(FAMILY);
    }
}
