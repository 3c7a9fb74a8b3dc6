package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.GenerationRecord;
import eu.werein.federation.dashboard.Generations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Takes a wanted generation to being shown, one step each time: measure the goal, wait for it, mark
 * the generation complete, write that down. Each step may be done twice.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final GenerationRecord generations;
    private final CountingLog log;
    private final FollowedCounts followed;
    private final KafkaOperations<String, byte[]> messages;
    private int tidied;

    Rebuild(
            GenerationRecord generations,
            CountingLog log,
            FollowedCounts followed,
            KafkaOperations<String, byte[]> messages) {
        this.generations = generations;
        this.log = log;
        this.followed = followed;
        this.messages = messages;
    }

    void advance() {
        Generations now = generations.read();
        if (!now.rebuilding()) {
            return;
        }
        if (now.goal().isEmpty()) {
            generations.replace(now, now.towards(log.ends()));
        } else if (reached(now.goal().get(), log.read(now.wanted()))) {
            mark(now.wanted());
            generations.replace(now, now.caughtUp());
            LOG.atInfo().addKeyValue("generation", now.wanted()).log("the figures are rebuilt");
        }
    }

    private static boolean reached(Map<String, Long> goal, Map<String, Long> read) {
        return goal.entrySet().stream()
                .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void mark(int generation) {
        int partitions = log.partitionsOfOutput();
        byte[] needed = Integer.toString(partitions).getBytes(StandardCharsets.US_ASCII);
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            sent.add(send(CountKey.mark(generation, partition), needed));
        }
        sent.forEach(CompletableFuture::join);
    }

    /** Removes the counts and the machinery of generations that nobody is shown any more. */
    void tidy() {
        int shown = generations.read().shown();
        if (shown == 1) {
            return;
        }
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (CountKey left : followed.leftBefore(shown)) {
            sent.add(send(left, null));
        }
        sent.forEach(CompletableFuture::join);
        if (tidied < shown) {
            log.forget(shown - 1);
            tidied = shown;
        }
    }

    private CompletableFuture<?> send(CountKey key, byte @Nullable [] value) {
        Integer partition = key.isMark() ? key.partition() : null;
        return messages.send(
                new ProducerRecord<>(DashboardTopology.OUTPUT, partition, key.text(), value));
    }
}
