package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Which of the brokers leads. */
final class Brokers {

    private final RunningFederation federation;

    Brokers(RunningFederation federation) {
        this.federation = federation;
    }

    /** Asks the log. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
    }

    /** The process that leads most partitions of what the federation tells. */
    String busiestLeader() {
        return process(
                ask(
                        admin ->
                                admin
                                        .describeTopics(Investigation.TOPICS)
                                        .allTopicNames()
                                        .get(10, TimeUnit.SECONDS)
                                        .values()
                                        .stream()
                                        .flatMap(topic -> topic.partitions().stream())
                                        .filter(partition -> partition.leader() != null)
                                        .collect(
                                                Collectors.groupingBy(
                                                        partition -> partition.leader().id(),
                                                        Collectors.counting()))
                                        .entrySet()
                                        .stream()
                                        .max(Map.Entry.comparingByValue())
                                        .orElseThrow()
                                        .getKey()));
    }

    /** The process that leads the controllers. */
    String controller() {
        return process(
                ask(
                        admin ->
                                admin.describeMetadataQuorum()
                                        .quorumInfo()
                                        .get(10, TimeUnit.SECONDS)
                                        .leaderId()));
    }

    private <T> T ask(Question<T> question) {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                federation.bootstrapServers()))) {
            return question.ask(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the log cannot be asked", e);
        }
    }

    private String process(int node) {
        return federation.brokers() == 1 ? "kafka" : "kafka-" + node;
    }
}
