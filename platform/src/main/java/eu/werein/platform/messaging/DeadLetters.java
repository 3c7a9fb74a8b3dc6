package eu.werein.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Where records go that could not be applied, with the reason and the place they came from. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    /** A larger record stays where it is: the letter names its place. */
    private static final int MAX_COPIED_BYTES = 512 * 1024;

    private final KafkaOperations<String, byte[]> log;
    private final String topic;
    private final MeterRegistry meters;

    DeadLetters(KafkaOperations<String, byte[]> log, String service, MeterRegistry meters) {
        this.log = log;
        this.topic = topicOf(service);
        this.meters = meters;
    }

    static String topicOf(String service) {
        return service + ".dead-letter.v1";
    }

    /** Returns when the letter is safe. */
    void take(String subscription, ConsumerRecord<String, byte[]> message, String reason) {
        byte[] value = message.value();
        var letter =
                new ProducerRecord<String, byte[]>(
                        topic,
                        message.key(),
                        value != null && value.length > MAX_COPIED_BYTES ? null : value);
        header(letter, "werein_subscription", subscription);
        header(letter, "werein_reason", reason);
        header(
                letter,
                "werein_origin",
                message.topic() + "/" + message.partition() + "/" + message.offset());
        log.send(letter).join();
        meters.counter("werein.events.parked", "subscription", subscription).increment();
        LOG.atError()
                .addKeyValue("subscription", subscription)
                .addKeyValue("topic", message.topic())
                .addKeyValue("partition", message.partition())
                .addKeyValue("offset", message.offset())
                .addKeyValue("reason", reason)
                .log("a record went to the dead letters");
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
