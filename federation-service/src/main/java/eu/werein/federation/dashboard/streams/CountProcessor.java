package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.MalformedEvent;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
 * Keeps in which cell each aggregate counts since its latest event, and tells how many are in a
 * cell whenever that changes. What is told is absolute: telling it again changes nothing.
 */
final class CountProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(CountProcessor.class);

    private final int generation;
    private final Contribution contribution;
    private final String latestStore;
    private final Counter passedOver;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, String> latest;
    private @Nullable KeyValueStore<String, Long> counts;

    CountProcessor(
            int generation, Contribution contribution, String latestStore, Counter passedOver) {
        this.generation = generation;
        this.contribution = contribution;
        this.latestStore = latestStore;
        this.passedOver = passedOver;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        latest = given.getStateStore(latestStore);
        counts = given.getStateStore(DashboardTopology.COUNTS);
    }

    @Override
    public void process(Record<String, byte[]> message) {
        RecordMetadata place = bound(context).recordMetadata().orElseThrow();
        try {
            Event event = EventCodec.decode(received(message, place));
            Latest before = Latest.of(bound(latest).get(event.key()));
            if (event.sequence() > before.sequence()) {
                apply(event, before.cell(), message.timestamp(), place.partition());
            }
        } catch (MalformedEvent
                | JacksonException
                | DateTimeException
                | IllegalArgumentException e) {
            passOver(place, e);
        }
    }

    private void apply(Event event, Optional<Cell> before, long timestamp, int partition) {
        Optional<Cell> now = contribution.of(event);
        bound(latest).put(event.key(), new Latest(event.sequence(), now).text());
        if (!before.equals(now)) {
            before.ifPresent(cell -> add(cell, -1, timestamp, partition));
            now.ifPresent(cell -> add(cell, 1, timestamp, partition));
        }
    }

    private void add(Cell cell, long difference, long timestamp, int partition) {
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

    /**
     * The text of {@link Latest}: {@code sequence cell}, the cell missing for what does not count.
     */
    private record Latest(long sequence, Optional<Cell> cell) {

        static Latest of(@Nullable String text) {
            if (text == null) {
                return new Latest(0, Optional.empty());
            }
            int space = text.indexOf(' ');
            return new Latest(
                    Long.parseLong(text.substring(0, space)),
                    Optional.of(text.substring(space + 1))
                            .filter(cell -> !cell.isEmpty())
                            .map(Cell::of));
        }

        String text() {
            return sequence + " " + cell.map(Cell::key).orElse("");
        }
    }
}
