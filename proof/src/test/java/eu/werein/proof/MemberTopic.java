package eu.werein.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the log says of members, read from its beginning to its end. */
final class MemberTopic {

    private static final String TOPIC = "members.member.v1";
    private static final String REGISTERED = "members.member-registered.v1";
    private static final Duration POLL = Duration.ofMillis(200);

    private MemberTopic() {}

    /** The ids of the events by which each member of the partner was registered, by her key. */
    static Map<String, Set<String>> registrations(RunningFederation federation, String partner) {
        Map<String, Set<String>> found = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(federation)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.key().startsWith(partner + ":")
                            && header(record, "ce_type").equals(REGISTERED)) {
                        found.computeIfAbsent(record.key(), _ -> new HashSet<>())
                                .add(header(record, "ce_id"));
                    }
                }
            }
        }
        return found;
    }

    private static KafkaConsumer<String, byte[]> consumer(RunningFederation federation) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:" + federation.port(9_092),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
