package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One node of a Kafka cluster in KRaft mode, broker and controller at once. */
public final class KafkaBroker extends ProcessPart {

    /** The version of the broker, for reports. */
    public static final String VERSION = "4.3.1";

    /** Where one node listens: clients here, the other controllers there. */
    public record Node(int id, int port, int controllerPort) {}

    private static final String CLUSTER_ID = "d2VyZWluLWxvY2FsLTAwMA";

    private final Installation installation;
    private final Node node;
    private final List<Node> cluster;
    private final Path data;

    /** A node that belongs to the given cluster and keeps its log under the given folder. */
    public KafkaBroker(
            Installation installation,
            Node node,
            List<Node> cluster,
            Path data,
            Path log,
            Lifetime lifetime) {
        super(cluster.size() == 1 ? "kafka" : "kafka-" + node.id(), node.port(), log, lifetime);
        this.installation = installation;
        this.node = node;
        this.cluster = List.copyOf(cluster);
        this.data = data;
    }

    /** All nodes of the cluster as a client wants them. */
    public String bootstrapServers() {
        return cluster.stream()
                .map(member -> "127.0.0.1:" + member.port())
                .collect(Collectors.joining(","));
    }

    @Override
    List<String> command() {
        return installation
                .java("kafka-" + node.id())
                .heap(384)
                .classPath(installation.classPath())
                .running(
                        lifetime(),
                        "eu.werein.launcher.broker.BrokerProcess",
                        List.of(writeSettings().toString(), CLUSTER_ID));
    }

    /** Ready is the cluster that names all its nodes: a fenced broker is not among them. */
    @Override
    boolean isReady() throws Exception {
        return accepts(port()) && namesAllNodes();
    }

    private boolean namesAllNodes() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                "127.0.0.1:" + port(),
                                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                                "100"))) {
            return admin.describeCluster().nodes().get(20, TimeUnit.SECONDS).size()
                    == cluster.size();
        }
    }

    private Path writeSettings() {
        try {
            Path file = Files.createDirectories(data).resolve("server.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                settings().store(writer, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties settings() {
        String copies = Integer.toString(cluster.size());
        String copiesInSync = Integer.toString(cluster.size() < 3 ? 1 : 2);
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        Integer.toString(node.id()),
                        "controller.quorum.voters",
                        voters(),
                        "listeners",
                        listeners(),
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + node.port(),
                        "controller.listener.names",
                        "CONTROLLER",
                        "inter.broker.listener.name",
                        "PLAINTEXT",
                        "log.dirs",
                        data.resolve("log").toAbsolutePath().toString(),
                        "auto.create.topics.enable",
                        "false",
                        "num.partitions",
                        "12"));
        settings.putAll(
                Map.of(
                        "default.replication.factor", copies,
                        "min.insync.replicas", copiesInSync,
                        "offsets.topic.replication.factor", copies,
                        "offsets.topic.num.partitions", "4",
                        "transaction.state.log.replication.factor", copies,
                        "transaction.state.log.min.isr", copiesInSync,
                        "transaction.state.log.num.partitions", "4",
                        "share.coordinator.state.topic.replication.factor", copies,
                        "share.coordinator.state.topic.min.isr", copiesInSync,
                        "group.initial.rebalance.delay.ms", "0"));
        // Defaults are for a server with dozens of cores; the cleaner alone would reserve 128 MiB.
        settings.putAll(
                Map.of(
                        "num.network.threads", "2",
                        "num.io.threads", "4",
                        "num.replica.fetchers", "1",
                        "background.threads", "2",
                        "log.cleaner.dedupe.buffer.size", "16777216",
                        "log.index.size.max.bytes", "1048576",
                        "broker.heartbeat.interval.ms", "500",
                        "broker.session.timeout.ms", "6000"));
        return settings;
    }

    private String voters() {
        return cluster.stream()
                .map(member -> member.id() + "@127.0.0.1:" + member.controllerPort())
                .collect(Collectors.joining(","));
    }

    private String listeners() {
        return "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(node.port(), node.controllerPort());
    }
}
