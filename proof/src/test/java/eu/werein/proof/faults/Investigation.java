package eu.werein.proof.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.werein.proof.checks.Evidence;
import eu.werein.proof.checks.Figures;
import eu.werein.proof.checks.Rest;
import eu.werein.proof.checks.StoreReading;
import eu.werein.proof.checks.Told;
import eu.werein.proof.ledger.Ledger;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** Waits until nothing is left to do and gathers what a run has left behind. */
final class Investigation {

    static final List<String> TOPICS = List.of("members.application.v1", "members.member.v1");

    /** G4: after a heal everything is told and shown within a minute. */
    private static final Duration GOAL = Duration.ofSeconds(60);

    private final Scene scene;
    private final Map<TopicPartition, Long> begin;
    private List<Told> earlier = List.of();

    /** Remembers where the log ends before the load begins. */
    Investigation(Scene scene) {
        this.scene = scene;
        this.begin = scene.log().ends(TOPICS);
    }

    /** Reads the log a first time: what it holds now must stand there at the end as well. */
    void readEarly() {
        earlier = scene.log().told(begin);
    }

    Evidence gather() {
        try (MongoClient store = MongoClients.create(scene.federation().mongodbUri())) {
            StoreReading reading = new StoreReading(store);
            Rest rest = awaitQuiet(reading);
            return new Evidence(
                    scene.partner(),
                    scene.mailHost(),
                    Ledger.read(scene.ledgerFile()),
                    reading.aggregates(),
                    scene.log().told(begin),
                    earlier,
                    scene.foreign(),
                    new Figures(shown(), reading.figures()),
                    rest);
        }
    }

    private Rest awaitQuiet(StoreReading reading) {
        long from = System.nanoTime();
        try {
            Awaitility.await()
                    .atMost(GOAL)
                    .ignoreExceptions()
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> rest(reading, 0).equals(new Rest(0, 0, 0, 0)) && agrees(reading));
        } catch (ConditionTimeoutException late) {
            scene.note("not quiet within " + GOAL.toSeconds() + " s");
        }
        return rest(reading, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from));
    }

    private Rest rest(StoreReading reading, long seconds) {
        long parked =
                reading.parked().stream().filter(key -> !scene.foreign().contains(key)).count();
        return new Rest(reading.unsent(), lag(), parked, seconds);
    }

    private boolean agrees(StoreReading reading) {
        Map<String, Long> counted = reading.figures();
        return shown().entrySet().stream()
                .allMatch(figure -> figure.getValue().equals(counted.get(figure.getKey())));
    }

    /** What the services that read these topics in a group have not yet done with. */
    private long lag() {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                scene.federation().bootstrapServers()))) {
            List<String> groups =
                    admin.listGroups().all().get(10, TimeUnit.SECONDS).stream()
                            .map(GroupListing::groupId)
                            .toList();
            Map<TopicPartition, Long> ends = scene.log().ends(TOPICS);
            long lag = 0;
            for (String group : living(admin, groups)) {
                Map<TopicPartition, OffsetAndMetadata> done =
                        admin.listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get(10, TimeUnit.SECONDS);
                for (var place : done.entrySet()) {
                    if (place.getValue() != null && ends.containsKey(place.getKey())) {
                        lag += ends.get(place.getKey()) - place.getValue().offset();
                    }
                }
            }
            return lag;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the log's groups cannot be asked for", e);
        }
    }

    /** A group without members is one of the past. */
    private static List<String> living(Admin admin, List<String> groups)
            throws InterruptedException, ExecutionException, TimeoutException {
        return admin
                .describeConsumerGroups(groups)
                .all()
                .get(10, TimeUnit.SECONDS)
                .values()
                .stream()
                .filter(group -> !group.members().isEmpty())
                .map(ConsumerGroupDescription::groupId)
                .toList();
    }

    /** What a federation administrator sees of members and applications per partner. */
    private Map<String, Long> shown() {
        JsonNode panels =
                scene.federation()
                        .as(scene.federation().administrator())
                        .get("/api/federation/dashboard")
                        .json()
                        .path("panels");
        Map<String, Long> shown = new HashMap<>();
        for (String panel : List.of("membersByPartner", "applicationsOpenByPartner")) {
            for (JsonNode cell : panels.path(panel).path("cells")) {
                if (cell.path("count").isNumber()) {
                    shown.put(
                            panel + "/" + cell.path("key").asString(), cell.path("count").asLong());
                }
            }
        }
        if (shown.isEmpty()) {
            throw new IllegalStateException("the dashboard shows nothing");
        }
        return shown;
    }
}
