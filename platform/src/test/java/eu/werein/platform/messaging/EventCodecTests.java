package eu.werein.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTests {

    private static final Event EVENT =
            new Event(
                    new PartnerId("be-here"),
                    "a1",
                    7,
                    "sample.note-written.v1",
                    Instant.parse("2026-11-22T10:15:30Z"),
                    "{\"text\":\"é\"}".getBytes(StandardCharsets.UTF_8));

    private final EventCodec codec = new EventCodec("sample-service");

    @Test
    void eventSurvivesTheJourney() {
        Event read = EventCodec.decode(TestRecords.received(sent()));
        assertThat(read).usingRecursiveComparison().isEqualTo(EVENT);
    }

    @Test
    void recordIsACloudEventInBinaryMode() {
        ProducerRecord<String, byte[]> sent = sent();
        assertThat(sent.key()).isEqualTo("be-here:a1");
        assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent, "ce_id")).isEqualTo("be-here:a1:7");
        assertThat(header(sent, "ce_source")).isEqualTo("/sample-service");
        assertThat(header(sent, "ce_type")).isEqualTo("sample.note-written.v1");
        assertThat(header(sent, "ce_subject")).isEqualTo("a1");
        assertThat(header(sent, "ce_time")).isEqualTo("2026-11-22T10:15:30Z");
        assertThat(header(sent, "ce_partner")).isEqualTo("be-here");
        assertThat(header(sent, "ce_sequence")).isEqualTo("7");
        assertThat(header(sent, "content-type")).isEqualTo("application/json");
        assertThat(new String(sent.value(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"é\"}");
    }

    @Test
    void eventWithoutDataIsATombstone() {
        Event erased =
                new Event(
                        EVENT.partner(),
                        "a1",
                        8,
                        "sample.note-erased.v1",
                        EVENT.time(),
                        new byte[0]);
        ProducerRecord<String, byte[]> sent = codec.encode("topic", erased);
        assertThat(sent.value()).isNull();
        assertThat(sent.key()).isEqualTo("be-here:a1");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_partner,  fr-there,        key-differs",
        "ce_partner,  ../etc,          partner-invalid",
        "ce_partner,  BE-HERE,         partner-invalid",
        "ce_subject,  a2,              key-differs",
        "ce_type,     sample note.v1,  type-invalid",
        "ce_type,     Sample,          type-invalid",
        "ce_sequence, 8,               id-differs",
        "ce_sequence, -7,              sequence-invalid",
        "ce_sequence, seven,           not-a-cloud-event",
        "ce_id,       be-here:a1:8,    id-differs",
        "ce_specversion, 9.9,          not-a-cloud-event",
        "ce_time,     yesterday,       not-a-cloud-event",
        "ce_time,     +999999999-12-31T23:59:59-18:00, not-a-cloud-event"
    })
    void forgedHeaderIsRefused(String name, String value, String defect) {
        assertRefused(
                changed(
                        headers -> {
                            headers.remove(name);
                            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
                        }),
                defect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_partner",
                "ce_sequence"
            })
    void missingHeaderIsRefused(String name) {
        assertThatThrownBy(() -> EventCodec.decode(changed(headers -> headers.remove(name))))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void headerWithoutValueIsRefused() {
        assertRefused(
                changed(
                        headers -> {
                            headers.remove("ce_type");
                            headers.add("ce_type", null);
                        }),
                "header-without-value");
    }

    @Test
    void headerBombIsRefusedUnread() {
        assertRefused(
                changed(
                        headers -> {
                            for (int i = 0; i < 10_000; i++) {
                                headers.add("ce_x" + i, new byte[10]);
                            }
                        }),
                "too-many-headers");
    }

    @Test
    void oversizedValueIsRefused() {
        ProducerRecord<String, byte[]> sent = sent();
        var large =
                new ProducerRecord<>(
                        "topic", null, sent.key(), new byte[5 * 1024 * 1024], sent.headers());
        assertRefused(TestRecords.received(large), "too-large");
    }

    @Test
    void bareBytesAreRefused() {
        assertRefused(new ConsumerRecord<>("topic", 0, 0, "be-here:a1", new byte[] {1, 2}), null);
        assertRefused(new ConsumerRecord<>("topic", 0, 0, null, new byte[] {1, 2}), null);
    }

    private ProducerRecord<String, byte[]> sent() {
        return codec.encode("topic", EVENT);
    }

    private ConsumerRecord<String, byte[]> changed(Consumer<Headers> change) {
        ProducerRecord<String, byte[]> sent = sent();
        change.accept(sent.headers());
        return TestRecords.received(sent);
    }

    private static void assertRefused(
            ConsumerRecord<String, byte[]> message, @org.jspecify.annotations.Nullable String why) {
        assertThatThrownBy(() -> EventCodec.decode(message))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(why == null ? "not-a-cloud-event" : why);
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
