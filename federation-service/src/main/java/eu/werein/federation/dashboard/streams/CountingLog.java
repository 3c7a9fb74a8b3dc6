package eu.werein.federation.dashboard.streams;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the log says of a generation: how far there is to read, and how far it has read. */
final class CountingLog {

    private final Map<String, Object> client;

    CountingLog(Map<String, Object> client) {
        this.client = Map.copyOf(client);
    }

    /** The ends of the source topics, by {@code topic/partition}. */
    Map<String, Long> ends() {
        try (Admin admin = Admin.create(client)) {
            Collection<TopicDescription> topics =
                    await(admin.describeTopics(DashboardTopology.SOURCES).allTopicNames()).values();
            Map<TopicPartition, OffsetSpec> asked =
                    topics.stream()
                            .flatMap(
                                    topic ->
                                            topic.partitions().stream()
                                                    .map(
                                                            partition ->
                                                                    new TopicPartition(
                                                                            topic.name(),
                                                                            partition.partition())))
                            .collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest()));
            Map<String, Long> ends = new HashMap<>();
            await(admin.listOffsets(asked).all())
                    .forEach((partition, end) -> ends.put(name(partition), end.offset()));
            return ends;
        }
    }

    /** How far the generation has read and told what it read, by {@code topic/partition}. */
    Map<String, Long> read(int generation) {
        try (Admin admin = Admin.create(client)) {
            String group = GenerationStreams.application(generation);
            Map<TopicPartition, OffsetAndMetadata> committed =
                    await(
                            admin.listConsumerGroupOffsets(group)
                                    .partitionsToOffsetAndMetadata(group));
            Map<String, Long> read = new HashMap<>();
            committed.forEach(
                    (partition, offset) -> {
                        if (offset != null) {
                            read.put(name(partition), offset.offset());
                        }
                    });
            return read;
        }
    }

    int partitionsOfOutput() {
        try (Admin admin = Admin.create(client)) {
            return await(admin.describeTopics(List.of(DashboardTopology.OUTPUT)).allTopicNames())
                    .values()
                    .iterator()
                    .next()
                    .partitions()
                    .size();
        }
    }

    /** Removes what a generation needed for itself, if nobody works on it any more. */
    void forget(int generation) {
        try (Admin admin = Admin.create(client)) {
            String group = GenerationStreams.application(generation);
            boolean exists =
                    await(admin.listGroups().all()).stream()
                            .anyMatch(listing -> listing.groupId().equals(group));
            if (exists) {
                await(admin.deleteConsumerGroups(List.of(group)).all());
            }
            List<String> internal =
                    await(admin.listTopics().names()).stream()
                            .filter(topic -> topic.startsWith(group + "-"))
                            .toList();
            await(admin.deleteTopics(internal).all());
        }
    }

    private static String name(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
