package eu.werein.platform.testing;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a consumer gets them, without a log in between. */
public final class TestRecords {

    private static final EventCodec CODEC = new EventCodec("test-service");

    private TestRecords() {}

    /** A well-formed record of an event. */
    public static ConsumerRecord<String, byte[]> of(
            String topic,
            String partner,
            String aggregateId,
            long sequence,
            String type,
            Object data) {
        return received(
                CODEC.encode(
                        topic,
                        new Event(
                                new PartnerId(partner),
                                aggregateId,
                                sequence,
                                type,
                                Instant.parse("2026-11-22T10:15:30Z"),
                                EventJson.write(data).getBytes(StandardCharsets.UTF_8))));
    }

    /** What a consumer sees of what a producer sent. */
    public static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers().toArray()),
                Optional.empty());
    }
}
