package eu.werein.platform.messaging;

import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.MessageListener;

/**
 * Applies one subscription's records: the partner is bound, three tries, and an aggregate that
 * still fails is parked with its reason while the others flow on.
 */
final class SubscriptionListener implements MessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionListener.class);
    private static final RetryTemplate TRIES =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .maxRetries(2)
                            .delay(Duration.ofMillis(200))
                            .multiplier(5)
                            .build());

    private final Subscription subscription;
    private final PartnerRegistry registry;
    private final ParkedAggregates parked;
    private final KafkaOperations<String, byte[]> deadLetters;
    private final String deadLetterTopic;
    private final Counter parkings;

    SubscriptionListener(
            Subscription subscription,
            PartnerRegistry registry,
            ParkedAggregates parked,
            KafkaOperations<String, byte[]> deadLetters,
            String deadLetterTopic,
            MeterRegistry meters) {
        this.subscription = subscription;
        this.registry = registry;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.deadLetterTopic = deadLetterTopic;
        this.parkings = meters.counter("werein.events.parked", "subscription", subscription.name());
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        if (message.key() != null && parked.contains(subscription.name(), message.key())) {
            return;
        }
        try {
            TRIES.execute(
                    () -> {
                        apply(message);
                        return null;
                    });
        } catch (RetryException e) {
            park(message, e.getCause());
        }
    }

    /**
     * @throws MalformedEvent for a record that is no event
     */
    void apply(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return;
        }
        Event event = EventCodec.decode(message);
        if (registry.find(event.partner()).isEmpty()) {
            throw new MalformedEvent("partner-unknown");
        }
        TenantContext.run(event.partner(), () -> subscription.handler().on(event));
    }

    private void park(ConsumerRecord<String, byte[]> message, @Nullable Throwable cause) {
        String reason = reason(cause);
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(deadLetterTopic, message.key(), message.value());
        header(letter, "werein_subscription", subscription.name());
        header(letter, "werein_reason", reason);
        header(
                letter,
                "werein_origin",
                message.topic() + "/" + message.partition() + "/" + message.offset());
        deadLetters.send(letter).join();
        parked.park(subscription.name(), message, reason);
        parkings.increment();
        LOG.atError()
                .addKeyValue("subscription", subscription.name())
                .addKeyValue("topic", message.topic())
                .addKeyValue("partition", message.partition())
                .addKeyValue("offset", message.offset())
                .addKeyValue("reason", reason)
                .log("parked an aggregate after three tries");
    }

    /** A defect's name or an exception's class: messages may quote the content. */
    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case MalformedEvent malformed -> String.valueOf(malformed.getMessage());
            case null -> "unknown";
            default -> cause.getClass().getSimpleName();
        };
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
