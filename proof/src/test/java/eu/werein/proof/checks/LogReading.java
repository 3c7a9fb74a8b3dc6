package eu.werein.proof.checks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from given places to the end that they have now. */
public final class LogReading {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    public LogReading(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The place behind the last record of each partition. */
    public Map<TopicPartition, Long> ends(List<String> topics) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topics));
        }
    }

    /** All records of the topics. */
    public void read(List<String> topics, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            read(consumer, consumer.beginningOffsets(partitions), reader);
        }
    }

    /** All records from the given places on. */
    public void read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            read(consumer, from, reader);
        }
    }

    /** The events from the given places on. */
    public List<Told> told(Map<TopicPartition, Long> from) {
        List<Told> told = new ArrayList<>();
        read(from, message -> told.add(told(message)));
        return told;
    }

    private static void read(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, Long> from,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(from.keySet()));
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(reader);
        }
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static Told told(ConsumerRecord<String, byte[]> message) {
        return new Told(
                message.topic(),
                message.partition(),
                message.offset(),
                String.valueOf(message.key()),
                header(message, "ce_id"),
                header(message, "ce_partner"),
                sequence(message),
                header(message, "ce_type"),
                Arrays.hashCode(message.value()) + " " + header(message, "ce_time"));
    }

    private static long sequence(ConsumerRecord<String, byte[]> message) {
        String sequence = header(message, "ce_sequence");
        return sequence.matches("[0-9]{1,18}") ? Long.parseLong(sequence) : 0;
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
