package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Counts;
import eu.werein.platform.following.CompactedTopic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All counts of all generations as told by {@code federation.dashboard.v1}, added up over the
 * partitions. Shows the latest generation that is complete.
 */
final class FollowedCounts implements CompactedTopic.Reader {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedCounts.class);

    /** One generation. The first is complete from the start. */
    private static final class Generation {
        private final Map<CountKey, Long> told = new HashMap<>();
        private final Map<Cell, Long> added = new HashMap<>();
        private final Set<Integer> marked = new HashSet<>();
        private int marksNeeded = Integer.MAX_VALUE;

        void set(CountKey key, long count) {
            Cell cell = Cell.of(key.cell());
            long before = count == 0 ? remove(key) : put(key, count);
            if (added.merge(cell, count - before, Long::sum) == 0) {
                added.remove(cell);
            }
        }

        private long put(CountKey key, long count) {
            Long before = told.put(key, count);
            return before == null ? 0 : before;
        }

        private long remove(CountKey key) {
            Long before = told.remove(key);
            return before == null ? 0 : before;
        }

        boolean complete() {
            return marked.size() >= marksNeeded;
        }
    }

    private final Runnable changed;
    private final SortedMap<Integer, Generation> generations = new TreeMap<>();
    private final Map<Integer, Long> offsets = new HashMap<>();

    /**
     * @param changed called after every change, briefly
     */
    FollowedCounts(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void read(ConsumerRecord<String, byte[]> message) {
        try {
            apply(message);
        } catch (IllegalArgumentException e) {
            LOG.atError()
                    .addKeyValue("partition", message.partition())
                    .addKeyValue("offset", message.offset())
                    .log("passed over a record that is no count");
        }
        changed.run();
    }

    private synchronized void apply(ConsumerRecord<String, byte[]> message) {
        Long last = offsets.put(message.partition(), message.offset());
        if (last != null && last >= message.offset()) {
            // Reading began again after a failure: nothing older may come back.
            offsets.put(message.partition(), last);
            return;
        }
        CountKey key = CountKey.of(message.key());
        Generation generation =
                generations.computeIfAbsent(key.generation(), any -> new Generation());
        if (!key.isMark()) {
            generation.set(key, number(message.value()));
        } else if (message.value() == null) {
            generation.marked.remove(message.partition());
        } else {
            generation.marked.add(message.partition());
            generation.marksNeeded = Math.toIntExact(number(message.value()));
        }
    }

    private static long number(byte @Nullable [] value) {
        return value == null ? 0 : Long.parseLong(new String(value, StandardCharsets.US_ASCII));
    }

    synchronized Counts counts() {
        Generation shown = generations.get(shown());
        return shown == null ? Counts.NONE : new Counts(shown.added);
    }

    private int shown() {
        int latest = 1;
        for (var entry : generations.entrySet()) {
            if (entry.getValue().complete()) {
                latest = Math.max(latest, entry.getKey());
            }
        }
        return latest;
    }

    /** What is left of generations before the given one. */
    synchronized List<CountKey> leftBefore(int generation) {
        List<CountKey> left = new ArrayList<>();
        generations.headMap(generation).values().forEach(old -> left.addAll(old.told.keySet()));
        generations
                .headMap(generation)
                .forEach(
                        (number, old) ->
                                old.marked.forEach(
                                        partition -> left.add(CountKey.mark(number, partition))));
        return left;
    }
}
