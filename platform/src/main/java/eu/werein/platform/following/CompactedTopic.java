package eu.werein.platform.following;

import eu.werein.platform.registry.Prerequisite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads a compacted topic from its beginning and then follows it, in every replica, without a
 * group. Known to be complete once it has passed the end that the topic had when reading began.
 */
public final class CompactedTopic implements Prerequisite, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CompactedTopic.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    /** What is told of each record, in order within a key. A tombstone has no value. */
    public interface Reader {
        void read(ConsumerRecord<String, byte[]> message);
    }

    private final String topic;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Reader reader;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> reading;

    public CompactedTopic(String topic, ConsumerFactory<String, byte[]> consumers, Reader reader) {
        this.topic = topic;
        this.consumers = consumers;
        this.reader = reader;
    }

    /** Begins to read, on a thread of its own, and never gives up. */
    public void start() {
        Thread.ofVirtual().name("follow-" + topic).start(this::followForEver);
    }

    /** Whether the end that the topic had at the beginning has been passed. */
    @Override
    public boolean complete() {
        return complete.getCount() == 0;
    }

    @Override
    public boolean awaitComplete(Duration time) throws InterruptedException {
        return complete.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            if (!ended.await(2, TimeUnit.SECONDS)) {
                LOG.atWarn().addKeyValue("topic", topic).log("following did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void followForEver() {
        while (!closed()) {
            try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, topic)) {
                reading = consumer;
                // Closing either sees the consumer and wakes it, or is seen here.
                if (!closed()) {
                    follow(consumer);
                }
            } catch (WakeupException | InterruptException e) {
                break;
            } catch (RuntimeException e) {
                LOG.atWarn()
                        .addKeyValue("topic", topic)
                        .addKeyValue("reason", e.getClass().getSimpleName())
                        .log("following a topic failed; beginning again");
                pause();
            }
        }
        ended.countDown();
    }

    private void follow(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            pause();
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!closed()) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                read(message);
            }
            if (!complete() && reached(consumer, ends)) {
                complete.countDown();
                LOG.atInfo().addKeyValue("topic", topic).log("followed a topic to its end");
            }
        }
    }

    /** A record that cannot be read is passed over: one bad record must not stop every service. */
    private void read(ConsumerRecord<String, byte[]> message) {
        try {
            reader.read(message);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("topic", topic)
                    .addKeyValue("partition", message.partition())
                    .addKeyValue("offset", message.offset())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("passed over a record that cannot be read");
        }
    }

    private boolean closed() {
        return closed.getCount() == 0;
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static boolean reached(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void pause() {
        try {
            boolean told = closed.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
            LOG.atDebug().addKeyValue("topic", topic).log(told ? "closing" : "beginning again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }
}
