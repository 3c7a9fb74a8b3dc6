package eu.werein.proof.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Readers come and go every few seconds, and take partitions with them without doing the work. */
final class F17Storm implements Fault {

    private static final int TIMES = Integer.getInteger("proof.storm", 12);
    private static final Duration STAY = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(100);

    @Override
    public String id() {
        return "F17";
    }

    @Override
    public String title() {
        return "readers join each of members-service's groups and leave again, " + TIMES + " times";
    }

    @Override
    public void inject(Scene scene) {
        List<String> groups = groups(scene.federation().bootstrapServers());
        for (int i = 0; i < TIMES; i++) {
            String group = groups.get(i % groups.size());
            try (var reader = reader(scene.federation().bootstrapServers(), group)) {
                reader.subscribe(Investigation.TOPICS);
                long end = System.nanoTime() + STAY.toNanos();
                while (System.nanoTime() < end) {
                    reader.poll(POLL);
                }
            }
        }
    }

    private static List<String> groups(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            return Lag.living(admin).stream()
                    .filter(group -> group.startsWith("members-service."))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the log's groups cannot be asked for", e);
        }
    }

    private static KafkaConsumer<String, byte[]> reader(String bootstrapServers, String group) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
