package eu.werein.federation.dashboard.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the stream processing of one generation, tuned for few records that are wanted at once. */
final class GenerationStreams {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationStreams.class);

    /** A process that dies leaves its work to others, or to its successor, after this long. */
    private static final Duration SILENCE = Duration.ofSeconds(6);

    private static final Duration CHANGES_TOLD_EVERY = Duration.ofMillis(50);

    /** How long a transaction of a process that died may hold up the readers. */
    private static final Duration TRANSACTION = Duration.ofSeconds(5);

    private final String servers;
    private final int replication;
    private final String stateFolder;
    private final MeterRegistry meters;

    GenerationStreams(String servers, int replication, String stateFolder, MeterRegistry meters) {
        this.servers = servers;
        this.replication = replication;
        this.stateFolder = stateFolder;
        this.meters = meters;
    }

    /** The consumer group of a generation, and the first part of its internal topics' names. */
    static String application(int generation) {
        return "federation-service.dashboard-" + generation;
    }

    KafkaStreams of(int generation) {
        KafkaStreams streams =
                new KafkaStreams(DashboardTopology.of(generation, meters), settings(generation));
        streams.setUncaughtExceptionHandler(
                defect -> {
                    LOG.atError()
                            .addKeyValue("generation", generation)
                            .addKeyValue("reason", defect.getClass().getSimpleName())
                            .log("counting failed; another thread goes on");
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        return streams;
    }

    private Properties settings(int generation) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application(generation));
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, CHANGES_TOLD_EVERY.toMillis());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.POLL_MS_CONFIG, 100);
        // Nothing depends on which topic is read first: none waits for another.
        settings.put(
                StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                Math.toIntExact(SILENCE.toMillis()));
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                Math.toIntExact(SILENCE.toMillis() / 4));
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
                Math.toIntExact(Duration.ofMinutes(1).toMillis()));
        settings.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                "earliest");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 2);
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Math.toIntExact(TRANSACTION.toMillis()));
        return settings;
    }
}
