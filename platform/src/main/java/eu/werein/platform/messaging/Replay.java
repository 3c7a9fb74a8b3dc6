package eu.werein.platform.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads one aggregate's records again, from where it was parked to the end of its partition. */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final ConsumerFactory<String, byte[]> consumers;

    Replay(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** False as soon as a record fails again. */
    boolean apply(ParkedAggregates.Parked aggregate, SubscriptionListener listener) {
        TopicPartition partition = new TopicPartition(aggregate.topic(), aggregate.partition());
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("replay", "")) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, aggregate.offset());
            long end = consumer.endOffsets(List.of(partition)).values().iterator().next();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> message :
                        consumer.poll(Duration.ofMillis(200)).records(partition)) {
                    if (aggregate.key().equals(message.key())) {
                        listener.apply(message);
                    }
                }
            }
            return true;
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("subscription", aggregate.subscription())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("a parked aggregate failed again");
            return false;
        }
    }
}
