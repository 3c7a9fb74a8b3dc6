package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what plans tell, as a stranger would: from the beginning of the topic, all the time. */
final class PlanLog implements AutoCloseable {

    static final String TOPIC = "training.seat-plan.v1";

    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final Map<String, Of> plans = new ConcurrentHashMap<>();
    private final String servers;
    private volatile boolean closed;

    /** Something that was told. */
    record Told(String type, JsonNode data) {

        String text(String field) {
            return data.path(field).asString("");
        }
    }

    PlanLog(String servers) {
        this.servers = servers;
        Thread.ofPlatform().name("plan-log").daemon().start(this::read);
    }

    private void read() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "allow.auto.create.topics", false);
        try (KafkaConsumer<String, byte[]> log =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of();
            // A service that has just been started may not have made its topics yet.
            while (partitions.isEmpty() && !closed) {
                partitions =
                        log.partitionsFor(TOPIC).stream()
                                .map(part -> new TopicPartition(part.topic(), part.partition()))
                                .toList();
            }
            log.assign(partitions);
            log.seekToBeginning(partitions);
            while (!closed) {
                for (ConsumerRecord<String, byte[]> message : log.poll(AT_ONCE)) {
                    Event event = EventCodec.decode(message);
                    of(event.aggregateId()).on(event);
                }
            }
        }
    }

    Of of(String plan) {
        return plans.computeIfAbsent(plan, _ -> new Of());
    }

    @Override
    public void close() {
        closed = true;
    }

    /** What one plan has told: each event once, however often it came. */
    static final class Of {

        private final List<Told> told = new ArrayList<>();
        private final List<String> defects = new ArrayList<>();
        private final Queue<String> offers = new ConcurrentLinkedQueue<>();

        private synchronized void on(Event event) {
            Told fresh = new Told(event.type(), EventJson.read(event, JsonNode.class));
            if (event.sequence() <= told.size()) {
                if (!told.get((int) event.sequence() - 1).equals(fresh)) {
                    defects.add(event.id() + " says two things");
                }
                return;
            }
            if (event.sequence() != told.size() + 1) {
                defects.add(event.id() + " comes after " + told.size());
            }
            told.add(fresh);
            if (fresh.text("standing").equals("offered")) {
                offers.add(fresh.text("enrolmentId"));
            }
        }

        /** An enrolment that was offered seats. */
        @Nullable String nextOffer() {
            return offers.poll();
        }

        /** All so far, of which each came after the one before it and none says two things. */
        synchronized List<Told> inOrder() {
            assertThat(defects).isEmpty();
            return List.copyOf(told);
        }
    }
}
