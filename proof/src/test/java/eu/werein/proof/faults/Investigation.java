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
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** Waits until nothing is left to do and gathers what a run has left behind. */
final class Investigation {

    static final List<String> TOPICS = List.of("members.application.v1", "members.member.v1");

    /** G4: after a heal everything is told and shown within a minute. */
    private static final Duration GOAL = Duration.ofSeconds(60);

    private final Scene scene;
    private final List<String> parkedBefore;
    private List<Told> earlier = List.of();

    /** Remembers what was set aside before the load begins. */
    Investigation(Scene scene) {
        this.scene = scene;
        try (MongoClient store = MongoClients.create(scene.federation().mongodbUri())) {
            this.parkedBefore = new StoreReading(store).parked();
        }
    }

    /** Reads the log a first time: what it holds now must stand there at the end as well. */
    void readEarly() {
        earlier = scene.log().told(scene.begin());
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
                    scene.log().told(scene.begin()),
                    earlier,
                    scene.foreign(),
                    new Figures(shown(), reading.figures()),
                    rest);
        }
    }

    /** Accounts that are made now will be told of later: quiet is what was quiet once. */
    private Rest awaitQuiet(StoreReading reading) {
        long from = System.nanoTime();
        try {
            Awaitility.await()
                    .atMost(GOAL)
                    .ignoreExceptions()
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> rest(reading, 0).equals(new Rest(0, 0, 0, 0)) && agrees(reading));
            return new Rest(0, 0, 0, seconds(from));
        } catch (ConditionTimeoutException late) {
            scene.note("not quiet within " + GOAL.toSeconds() + " s");
            return rest(reading, seconds(from));
        }
    }

    private static long seconds(long from) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
    }

    private Rest rest(StoreReading reading, long seconds) {
        long parked =
                reading.parked().stream()
                        .filter(key -> !scene.foreign().contains(key))
                        .filter(key -> !parkedBefore.contains(key))
                        .count();
        return new Rest(
                reading.unsent(),
                new Lag(scene.federation().bootstrapServers()).ask(),
                parked,
                seconds);
    }

    private boolean agrees(StoreReading reading) {
        Map<String, Long> counted = reading.figures();
        return shown().entrySet().stream()
                .allMatch(figure -> figure.getValue().equals(counted.get(figure.getKey())));
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
