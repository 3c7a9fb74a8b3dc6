package eu.werein.proof.faults;

import eu.werein.proof.checks.LogReading;
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

/** What the services that read the domain events in a group have not yet done with. */
final class Lag {

    private final String bootstrapServers;

    Lag(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** In records. */
    long ask() {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Map<TopicPartition, Long> ends =
                    new LogReading(bootstrapServers).ends(Investigation.TOPICS);
            long lag = 0;
            for (String group : living(admin)) {
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
    static List<String> living(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<String> groups =
                admin.listGroups().all().get(10, TimeUnit.SECONDS).stream()
                        .map(GroupListing::groupId)
                        .toList();
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
}
