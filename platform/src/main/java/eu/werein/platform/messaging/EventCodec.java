package eu.werein.platform.messaging;

import eu.werein.platform.tenant.PartnerId;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Events as CloudEvents 1.0 in Kafka's binary mode. Trusts nothing that a record says of itself.
 */
public final class EventCodec {

    private static final int MAX_HEADERS = 32;
    private static final String PARTNER = "partner";
    private static final String SEQUENCE = "sequence";

    private final URI source;

    /**
     * @param service the producing service, such as {@code members-service}
     */
    public EventCodec(String service) {
        this.source = URI.create("/" + service);
    }

    public ProducerRecord<String, byte[]> encode(String topic, Event event) {
        CloudEvent cloudEvent =
                CloudEventBuilder.v1()
                        .withId(event.id())
                        .withSource(source)
                        .withType(event.type())
                        .withSubject(event.aggregateId())
                        .withTime(event.time().atOffset(ZoneOffset.UTC))
                        .withDataSchema(URI.create(event.type() + ".schema.json"))
                        .withExtension(PARTNER, event.partner().value())
                        .withExtension(SEQUENCE, Long.toString(event.sequence()))
                        .withData("application/json", event.data())
                        .build();
        return KafkaMessageFactory.<String>createWriter(topic, event.key()).writeBinary(cloudEvent);
    }

    /**
     * @throws MalformedEvent when the record is not an event whose key, id, partner and sequence
     *     agree
     */
    public static Event decode(ConsumerRecord<String, byte[]> message) {
        if (message.headers().toArray().length > MAX_HEADERS) {
            throw new MalformedEvent("too-many-headers");
        }
        try {
            return decode(message.key(), KafkaMessageFactory.createReader(message).toEvent());
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            throw new MalformedEvent("not-a-cloud-event");
        }
    }

    private static Event decode(@Nullable String key, CloudEvent message) {
        PartnerId partner =
                PartnerId.parse(extension(message, PARTNER))
                        .orElseThrow(() -> new MalformedEvent("partner-invalid"));
        Instant time = message.getTime() == null ? Instant.EPOCH : message.getTime().toInstant();
        Event event =
                new Event(
                        partner,
                        String.valueOf(message.getSubject()),
                        Long.parseLong(extension(message, SEQUENCE)),
                        message.getType(),
                        time,
                        message.getData() == null ? new byte[0] : message.getData().toBytes());
        if (!event.key().equals(key)) {
            throw new MalformedEvent("key-differs");
        }
        if (!event.id().equals(message.getId())) {
            throw new MalformedEvent("id-differs");
        }
        return event;
    }

    private static String extension(CloudEvent message, String name) {
        Object value = message.getExtension(name);
        return value == null ? "" : value.toString();
    }
}
