package eu.werein.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.werein.platform.testing.TestRecords;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

class EventCodecFuzzTests {

    /**
     * A record in lines: its key, then its headers as {@code name=value}, and after an empty line
     * its data. A header without {@code =} has no value.
     */
    @FuzzTest
    void aRecordIsAnEventOrMalformed(byte[] input) {
        ConsumerRecord<String, byte[]> message = message(input);
        Event event;
        try {
            event = EventCodec.decode(message);
        } catch (MalformedEvent refused) {
            assertThat(refused).hasNoCause();
            return;
        }
        assertThat(event.key()).isEqualTo(message.key());
        assertThat(event.sequence()).isPositive();
        assertThat(event.id()).startsWith(event.partner() + ":");
        ProducerRecord<String, byte[]> again = new EventCodec("sample").encode("topic", event);
        assertThat(EventCodec.decode(TestRecords.received(again)))
                .usingRecursiveComparison()
                .isEqualTo(event);
    }

    private static ConsumerRecord<String, byte[]> message(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String[] parts = text.split("\n\n", 2);
        String[] lines = parts[0].split("\n", -1);
        RecordHeaders headers = new RecordHeaders();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split("=", 2);
            headers.add(
                    header[0],
                    header.length > 1 ? header[1].getBytes(StandardCharsets.UTF_8) : null);
        }
        byte[] data = parts.length > 1 ? parts[1].getBytes(StandardCharsets.UTF_8) : null;
        return TestRecords.received(new ProducerRecord<>("topic", null, lines[0], data, headers));
    }
}
