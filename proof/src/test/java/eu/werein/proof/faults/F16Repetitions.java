package eu.werein.proof.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.werein.proof.checks.StoreReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;

/** Everything is told again, some of it ten times, the older after the newer. */
final class F16Repetitions implements Fault {

    private static final int TIMES = 10;
    private static final int AT_MOST = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Longer than a failed step waits for its second try. */
    private static final Duration STILL = Duration.ofSeconds(3);

    @Override
    public String id() {
        return "F16";
    }

    @Override
    public String title() {
        return "events are told again, shuffled, one in ten of them ten times";
    }

    /** What was told since the load began. */
    @Override
    public void inject(Scene scene) {
        List<ConsumerRecord<String, byte[]>> young = new ArrayList<>();
        scene.log().read(scene.begin(), young::add);
        repeat(scene, young);
    }

    private static void repeat(Scene scene, List<ConsumerRecord<String, byte[]>> all) {
        all.removeIf(record -> !record.key().startsWith(scene.partner() + ":"));
        Collections.shuffle(all, scene.random());
        List<ProducerRecord<String, byte[]>> again = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), AT_MOST); i++) {
            ConsumerRecord<String, byte[]> record = all.get(i);
            var repetition =
                    new ProducerRecord<>(
                            record.topic(), null, record.key(), record.value(), record.headers());
            again.addAll(Collections.nCopies(i % TIMES == 0 ? TIMES : 1, repetition));
        }
        try (Poison log = new Poison(scene.federation().bootstrapServers())) {
            log.send(again);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }

    /** Now that nobody works: the same again changes not a byte. */
    @Override
    public void expect(Scene scene) {
        try (MongoClient store = MongoClients.create(scene.federation().mongodbUri())) {
            Map<String, String> before = standingStill(store, scene);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            scene.log().read(Investigation.TOPICS, all::add);
            repeat(scene, all);
            Lag lag = new Lag(scene.federation().bootstrapServers());
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> lag.ask() == 0 && new StoreReading(store).unsent() == 0);
            Map<String, String> after = documents(store, scene);
            scene.expect(
                    "repetitions change no document of %d, but %s"
                            .formatted(before.size(), changed(before, after)),
                    after.equals(before));
        }
    }

    /** Accounts are made and linked step by step, also when everything has been told. */
    private static Map<String, String> standingStill(MongoClient store, Scene scene) {
        Map<String, String> before = documents(store, scene);
        scene.pause(STILL);
        Map<String, String> after = documents(store, scene);
        return after.equals(before) ? after : standingStill(store, scene);
    }

    /** The first of what changed, as it was and as it is. */
    private static String changed(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(document -> !document.getValue().equals(before.get(document.getKey())))
                .findFirst()
                .map(document -> before.get(document.getKey()) + " became " + document.getValue())
                .orElse("some are gone");
    }

    private static Map<String, String> documents(MongoClient store, Scene scene) {
        var database = store.getDatabase("members_" + scene.partner());
        Map<String, String> documents = new TreeMap<>();
        for (String collection : List.of("applications", "members", "memberships")) {
            for (Document document : database.getCollection(collection).find()) {
                documents.put(collection + "/" + document.get("_id"), document.toJson());
            }
        }
        return documents;
    }
}
