package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.MalformedEvent;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Keeps what is to be remembered of each aggregate's latest event, and tells how many are in a cell
 * whenever that changes. What is told is absolute: telling it again changes nothing.
 */
final class CountProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(CountProcessor.class);

    private final int generation;
    private final Source source;
    private final List<Source> together;
    private final Contribution contribution;
    private final Counter passedOver;
    private final Map<Source, KeyValueStore<String, String>> latest = new HashMap<>();
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, Long> counts;

    /**
     * @param source what this one reads
     * @param together all that tell of the same aggregates, this one among them
     */
    CountProcessor(
            int generation,
            Source source,
            List<Source> together,
            Contribution contribution,
            Counter passedOver) {
        this.generation = generation;
        this.source = source;
        this.together = List.copyOf(together);
        this.contribution = contribution;
        this.passedOver = passedOver;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        together.forEach(each -> latest.put(each, given.getStateStore(each.latestStore())));
        counts = given.getStateStore(DashboardTopology.COUNTS);
    }

    @Override
    public void process(Record<String, byte[]> message) {
        RecordMetadata place = bound(context).recordMetadata().orElseThrow();
        try {
            Event event = EventCodec.decode(received(message, place));
            if (event.sequence() > latest(source, event.key()).sequence()) {
                apply(event, message.timestamp(), place.partition());
            }
        } catch (MalformedEvent
                | JacksonException
                | DateTimeException
                | IllegalArgumentException e) {
            passOver(place, e);
        }
    }

    private void apply(Event event, long timestamp, int partition) {
        Latest now =
                new Latest(
                        event.sequence(),
                        source.memory().of(event, latest(source, event.key()).remembered()));
        Map<Cell, Long> before = counted(event);
        bound(latest.get(source)).put(event.key(), now.text());
        Map<Cell, Long> differences = new HashMap<>(counted(event));
        before.forEach((cell, count) -> differences.merge(cell, -count, Long::sum));
        differences.forEach((cell, difference) -> add(cell, difference, timestamp, partition));
    }

    private Map<Cell, Long> counted(Event event) {
        return contribution.counted(
                event.partner(),
                together.stream().map(each -> latest(each, event.key()).remembered()).toList());
    }

    private Latest latest(Source of, String key) {
        return Latest.of(bound(latest.get(of)).get(key));
    }

    private void add(Cell cell, long difference, long timestamp, int partition) {
        if (difference == 0) {
            return;
        }
        Long held = bound(counts).get(cell.key());
        long count = (held == null ? 0 : held) + difference;
        bound(counts).put(cell.key(), count == 0 ? null : count);
        bound(context)
                .forward(
                        new Record<>(
                                new CountKey(generation, partition, cell.key()).text(),
                                count == 0
                                        ? null
                                        : Long.toString(count).getBytes(StandardCharsets.US_ASCII),
                                timestamp));
    }

    /** One bad record must not stop the figures of all partners. Its content is not logged. */
    private void passOver(RecordMetadata place, RuntimeException defect) {
        passedOver.increment();
        LOG.atError()
                .addKeyValue("topic", place.topic())
                .addKeyValue("partition", place.partition())
                .addKeyValue("offset", place.offset())
                .addKeyValue("reason", defect.getClass().getSimpleName())
                .log("passed over a record that cannot be counted");
    }

    private static ConsumerRecord<String, byte[]> received(
            Record<String, byte[]> message, RecordMetadata place) {
        return new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                place.offset(),
                message.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }

    private static <T> T bound(@Nullable T given) {
        if (given == null) {
            throw new IllegalStateException("not yet initialised");
        }
        return given;
    }

    /** What is kept of an aggregate, as the text {@code sequence remembered}. */
    private record Latest(long sequence, String remembered) {

        static Latest of(@Nullable String text) {
            if (text == null) {
                return new Latest(0, "");
            }
            int space = text.indexOf(' ');
            return new Latest(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
        }

        String text() {
            return sequence + " " + remembered;
        }
    }
}
