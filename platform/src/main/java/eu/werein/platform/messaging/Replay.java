package eu.werein.platform.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads a parked aggregate's records again and lets it flow on when all could be applied. */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ConsumerFactory<String, byte[]> consumers;
    private final ParkedAggregates parked;

    Replay(ConsumerFactory<String, byte[]> consumers, ParkedAggregates parked) {
        this.consumers = consumers;
        this.parked = parked;
    }

    /** False when the aggregate stays parked. */
    boolean frees(ParkedAggregates.Parked aggregate, Subscriber subscriber) {
        try {
            long end = apply(aggregate, subscriber);
            parked.release(aggregate);
            applyWhatCameMeanwhile(aggregate.from(end), subscriber);
            return true;
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("subscription", aggregate.subscription())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("a parked aggregate failed again");
            return false;
        }
    }

    /** The subscriber passed it over while the aggregate was parked still. */
    private void applyWhatCameMeanwhile(ParkedAggregates.Parked rest, Subscriber subscriber) {
        try {
            apply(rest, subscriber);
        } catch (RuntimeException e) {
            parked.park(rest);
            throw e;
        }
    }

    /** Applies the aggregate's records up to the partition's present end, which it returns. */
    private long apply(ParkedAggregates.Parked aggregate, Subscriber subscriber) {
        TopicPartition partition = new TopicPartition(aggregate.topic(), aggregate.partition());
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "replay")) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, aggregate.offset());
            long end = consumer.endOffsets(List.of(partition)).values().iterator().next();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> message :
                        consumer.poll(POLL).records(partition)) {
                    if (aggregate.key().equals(message.key()) && message.value() != null) {
                        applyIfEvent(message, subscriber);
                    }
                }
            }
            return end;
        }
    }

    /** What is no event lies among the dead letters already, and will never be one. */
    private static void applyIfEvent(
            ConsumerRecord<String, byte[]> message, Subscriber subscriber) {
        Event event;
        try {
            event = EventCodec.decode(message);
        } catch (MalformedEvent e) {
            LOG.atDebug().addKeyValue("reason", e.getMessage()).log("passed over");
            return;
        }
        subscriber.apply(event);
    }
}
