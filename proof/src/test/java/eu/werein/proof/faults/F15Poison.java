package eu.werein.proof.faults;

import eu.werein.proof.checks.LogReading;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

/** Records that nobody can apply: each is set aside with its reason, and all others flow on. */
final class F15Poison implements Fault {

    private static final String MEMBER = "members.member.v1";
    private static final String REGISTERED = "members.member-registered.v1";
    private static final String LETTERS = "members-service.dead-letter.v1";
    private static final int FAR_TOO_LARGE = 5 * 1024 * 1024;
    private static final int FAR_TOO_MANY = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> expected = new HashMap<>();

    @Override
    public String id() {
        return "F15";
    }

    @Override
    public String title() {
        return "poison: no event, broken content, a bomb of headers, a record of 5 MB";
    }

    @Override
    public void inject(Scene scene) {
        expected.clear();
        try (Poison poison = new Poison(scene.federation().bootstrapServers())) {
            for (String topic : Investigation.TOPICS) {
                String garbage = key(scene, "not-a-cloud-event");
                poison.accepts(new ProducerRecord<>(topic, garbage, new byte[] {0, -1, '{'}));
                String bomb = UUID.randomUUID().toString();
                expected.put(scene.partner() + ":" + bomb, "too-many-headers");
                scene.foreign(scene.partner() + ":" + bomb);
                var bombed = Poison.event(topic, REGISTERED, scene.partner(), bomb, 1, "{}");
                for (int i = 0; i < FAR_TOO_MANY; i++) {
                    bombed.headers().add("bomb" + i, new byte[] {1});
                }
                poison.accepts(bombed);
            }
            String broken = UUID.randomUUID().toString();
            String key = scene.partner() + ":" + broken;
            scene.foreign(key);
            expected.put(key, "");
            poison.accepts(Poison.event(MEMBER, REGISTERED, scene.partner(), broken, 1, "{\"mem"));
            poison.accepts(Poison.event(MEMBER, REGISTERED, scene.partner(), broken, 2, "{\"mem"));
            boolean huge =
                    poison.accepts(
                            new ProducerRecord<>(
                                    MEMBER, key(scene, "too-large"), new byte[FAR_TOO_LARGE]));
            scene.expect("the log refuses what is far too large", !huge);
            expected.values().remove("too-large");
        }
    }

    private String key(Scene scene, String reason) {
        String key = scene.partner() + ":" + UUID.randomUUID();
        expected.put(key, reason);
        scene.foreign(key);
        return key;
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(60);
    }

    @Override
    public void expect(Scene scene) {
        Map<String, String> letters = new HashMap<>();
        Map<String, Integer> number = new HashMap<>();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            letters.clear();
                            number.clear();
                            scene.log()
                                    .read(
                                            List.of(LETTERS),
                                            letter -> {
                                                letters.put(
                                                        letter.key(),
                                                        LogReading.header(letter, "werein_reason"));
                                                number.merge(letter.key(), 1, Integer::sum);
                                            });
                            return letters.keySet().containsAll(expected.keySet());
                        });
        expected.forEach(
                (key, reason) ->
                        scene.expect(
                                "a letter about %s says %s, not %s"
                                        .formatted(key, reason, letters.get(key)),
                                reason.isEmpty() || reason.equals(letters.get(key))));
        expected.forEach(
                (key, reason) -> {
                    if (reason.isEmpty()) {
                        scene.note(number.get(key) + " letters about the broken aggregate");
                        scene.expect(
                                "what follows a parked event waits with it", number.get(key) <= 2);
                    }
                });
    }
}
