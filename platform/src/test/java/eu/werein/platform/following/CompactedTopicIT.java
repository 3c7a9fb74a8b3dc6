package eu.werein.platform.following;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.sample.SampleService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

class CompactedTopicIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SampleService service = SampleService.shared();
    private final String topic = "followed-" + UUID.randomUUID();
    private final List<String> read = new CopyOnWriteArrayList<>();

    @Test
    void isCompleteOnlyWhenTheEndHasBeenRead() throws Exception {
        createTopic();
        for (int i = 0; i < 300; i++) {
            tell("key-" + i, "value");
        }
        CountDownLatch go = new CountDownLatch(1);
        try (var followed =
                new CompactedTopic(
                        topic,
                        service.consumers(),
                        message -> {
                            await(go);
                            read.add(message.key());
                        })) {
            followed.start();
            assertThat(followed.awaitComplete(Duration.ofMillis(500))).isFalse();
            assertThat(followed.complete()).isFalse();
            go.countDown();
            assertThat(followed.awaitComplete(PATIENCE)).isTrue();
            assertThat(read).hasSize(300);
            tell("key-later", "value");
            Awaitility.await().atMost(PATIENCE).until(() -> read.contains("key-later"));
        }
    }

    @Test
    void recordThatCannotBeReadIsPassedOver() throws Exception {
        createTopic();
        tell("poison", "value");
        tell("good", "value");
        try (var followed =
                new CompactedTopic(
                        topic,
                        service.consumers(),
                        message -> {
                            read.add(message.key());
                            if (message.key().equals("poison")) {
                                throw new IllegalStateException("poison");
                            }
                        })) {
            followed.start();
            assertThat(followed.awaitComplete(PATIENCE)).isTrue();
            assertThat(read).containsExactlyInAnyOrder("poison", "good");
        }
    }

    @Test
    void topicThatComesLateIsFollowedAndAnEmptyOneIsComplete() throws Exception {
        try (var followed =
                new CompactedTopic(
                        topic, service.consumers(), message -> read.add(message.key()))) {
            followed.start();
            assertThat(followed.awaitComplete(Duration.ofMillis(500))).isFalse();
            createTopic();
            assertThat(followed.awaitComplete(PATIENCE)).isTrue();
        }
    }

    @Test
    void endsQuicklyWhileTheLogIsAway() {
        Map<String, Object> settings =
                new HashMap<>(service.consumers().getConfigurationProperties());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        var nowhere = new DefaultKafkaConsumerFactory<String, byte[]>(settings);
        nowhere.setKeyDeserializerSupplier(
                org.apache.kafka.common.serialization.StringDeserializer::new);
        nowhere.setValueDeserializerSupplier(
                org.apache.kafka.common.serialization.ByteArrayDeserializer::new);
        var followed = new CompactedTopic(topic, nowhere, message -> {});
        followed.start();
        long start = System.nanoTime();
        followed.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(followed.complete()).isFalse();
    }

    private void createTopic() throws Exception {
        Object servers =
                service.consumers()
                        .getConfigurationProperties()
                        .get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
    }

    private void tell(String key, String value) {
        service.kafka().send(topic, key, value.getBytes(StandardCharsets.UTF_8)).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
