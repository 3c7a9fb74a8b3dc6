package eu.werein.members;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.springframework.kafka.core.KafkaTemplate;

/** What stands in the log, and how far the service has read it. */
public final class Log {

    private Log() {}

    /** An event as it stands in the log. */
    public record Told(ConsumerRecord<String, byte[]> message) {

        public String type() {
            return new String(
                    message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        }

        public String data() {
            return new String(message.value(), StandardCharsets.UTF_8);
        }

        public String key() {
            return message.key();
        }

        /** Key, value and headers as text. */
        public String everything() {
            StringBuilder text = new StringBuilder(message.key()).append(data());
            message.headers()
                    .forEach(
                            header ->
                                    text.append(
                                            new String(header.value(), StandardCharsets.UTF_8)));
            return text.toString();
        }

        /** The same record once more, as after a crash of the relay. */
        public void again(KafkaTemplate<String, byte[]> log) {
            log.send(
                            new ProducerRecord<>(
                                    message.topic(),
                                    message.partition(),
                                    message.key(),
                                    message.value(),
                                    message.headers()))
                    .join();
        }
    }

    /** All events of a partner in a topic, in order within an aggregate. */
    public static List<Told> of(String topic, String partner) {
        try (var consumer = new KafkaConsumer<String, byte[]>(settings())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> all = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                message -> {
                                    if (message.key().startsWith(partner + ":")) {
                                        all.add(new Told(message));
                                    }
                                });
            }
            return all;
        }
    }

    /** Returns when the service's subscriptions have applied all that stands in a topic. */
    public static void awaitRead(String topic) {
        try (Admin admin =
                        Admin.create(
                                Map.of("bootstrap.servers", Parts.kafka().bootstrapServers()));
                var consumer = new KafkaConsumer<String, byte[]>(settings())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            Awaitility.await()
                    .atMost(RunningService.SOON)
                    .until(() -> isRead(read(admin, topic), ends(admin, partitions)));
        }
    }

    /** Up to where the one group that reads the topic has come. */
    private static Map<TopicPartition, Long> read(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> read = new HashMap<>();
        for (GroupListing group : admin.listGroups().all().get()) {
            if (group.groupId().startsWith("members-service.")) {
                admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach((partition, reached) -> read.put(partition, reached.offset()));
            }
        }
        read.keySet().removeIf(partition -> !partition.topic().equals(topic));
        return read;
    }

    private static Map<TopicPartition, Long> ends(Admin admin, List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        var latest =
                admin.listOffsets(
                                partitions.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Function.identity(),
                                                        _ -> OffsetSpec.latest())))
                        .all()
                        .get();
        latest.forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static boolean isRead(Map<TopicPartition, Long> read, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                Parts.kafka().bootstrapServers(),
                "isolation.level",
                "read_committed",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
    }
}
