package eu.werein.platform.messaging;

import io.micrometer.observation.ObservationRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation.DefaultKafkaListenerObservationConvention;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;

/**
 * Times what one subscription applies and continues the trace that the record carries, as the
 * listener container would do around every record that it hands over.
 */
final class AppliedObservations {

    private final ObservationRegistry registry;
    private final String service;
    private final Subscription subscription;

    AppliedObservations(ObservationRegistry registry, String service, Subscription subscription) {
        this.registry = registry;
        this.service = service;
        this.subscription = subscription;
    }

    void observe(ConsumerRecord<String, byte[]> message, Runnable applying) {
        KafkaListenerObservation.LISTENER_OBSERVATION
                .observation(
                        null,
                        DefaultKafkaListenerObservationConvention.INSTANCE,
                        () ->
                                new KafkaRecordReceiverContext(
                                        message, subscription.name(), null, service, () -> null),
                        registry)
                .observe(applying);
    }
}
