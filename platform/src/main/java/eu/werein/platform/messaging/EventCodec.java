package eu.werein.platform.messaging;

import eu.werein.platform.tenant.PartnerId;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Events as CloudEvents 1.0 in Kafka's binary mode. Trusts nothing that a record says of itself.
 */
public final class EventCodec {

    private static final int MAX_HEADERS = 32;
    private static final int MAX_BYTES = 1024 * 1024;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9.-]{0,99}");
    private static final String PARTNER = "partner";
    private static final String SEQUENCE = "sequence";

    private final URI source;

    /**
     * @param service the producing service, such as {@code members-service}
     */
    public EventCodec(String service) {
        this.source = URI.create("/" + service);
    }

    /** An event without data becomes a tombstone: the record that erases its key. */
    public ProducerRecord<String, byte[]> encode(String topic, Event event) {
        CloudEventBuilder cloudEvent =
                CloudEventBuilder.v1()
                        .withId(event.id())
                        .withSource(source)
                        .withType(event.type())
                        .withSubject(event.aggregateId())
                        .withTime(event.time().atOffset(ZoneOffset.UTC))
                        .withDataSchema(URI.create(event.type() + ".schema.json"))
                        .withExtension(PARTNER, event.partner().value())
                        .withExtension(SEQUENCE, Long.toString(event.sequence()));
        if (event.data().length > 0) {
            cloudEvent.withData("application/json", event.data());
        }
        return KafkaMessageFactory.<String>createWriter(topic, event.key())
                .writeBinary(cloudEvent.build());
    }

    /**
     * @throws MalformedEvent when the record is not an event whose key, id, partner and sequence
     *     agree
     */
    public static Event decode(ConsumerRecord<String, byte[]> message) {
        if (message.headers().toArray().length > MAX_HEADERS) {
            throw new MalformedEvent("too-many-headers");
        }
        if (message.value() != null && message.value().length > MAX_BYTES) {
            throw new MalformedEvent("too-large");
        }
        for (Header header : message.headers()) {
            if (header.value() == null) {
                throw new MalformedEvent("header-without-value");
            }
        }
        try {
            return decode(message.key(), KafkaMessageFactory.createReader(message).toEvent());
        } catch (CloudEventRWException
                | DateTimeException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw new MalformedEvent("not-a-cloud-event");
        }
    }

    private static Event decode(@Nullable String key, CloudEvent message) {
        PartnerId partner =
                PartnerId.parse(extension(message, PARTNER))
                        .orElseThrow(() -> new MalformedEvent("partner-invalid"));
        Event event =
                new Event(
                        partner,
                        String.valueOf(message.getSubject()),
                        Long.parseLong(extension(message, SEQUENCE)),
                        message.getType(),
                        time(message.getTime()),
                        message.getData() == null ? new byte[0] : message.getData().toBytes());
        if (!TYPE.matcher(event.type()).matches()) {
            throw new MalformedEvent("type-invalid");
        }
        if (event.sequence() < 1) {
            throw new MalformedEvent("sequence-invalid");
        }
        if (!event.key().equals(key)) {
            throw new MalformedEvent("key-differs");
        }
        if (!event.id().equals(message.getId())) {
            throw new MalformedEvent("id-differs");
        }
        return event;
    }

    /** As it can be written again: an offset may reach beyond the last day that there is. */
    private static Instant time(@Nullable OffsetDateTime told) {
        return told == null
                ? Instant.EPOCH
                : told.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private static String extension(CloudEvent message, String name) {
        Object value = message.getExtension(name);
        return value == null ? "" : value.toString();
    }
}
