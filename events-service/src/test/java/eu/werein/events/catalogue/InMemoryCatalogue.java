package eu.werein.events.catalogue;

import eu.werein.events.gatherings.Visibility;
import eu.werein.events.gatherings.messaging.OccurrenceData;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue, in memory. */
public final class InMemoryCatalogue implements Catalogue {

    private static final Comparator<Position> BY_START =
            Comparator.comparing(Position::start).thenComparing(Position::key);

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long changes;

    @Override
    public synchronized void take(Entry entry, long sequence) {
        if (sequences.getOrDefault(entry.key(), 0L) < sequence) {
            entries.put(entry.key(), entry);
            sequences.put(entry.key(), sequence);
        }
        changes++;
    }

    @Override
    public synchronized List<Listed> list(Filter filter, @Nullable Position after, int limit) {
        return entries.values().stream()
                .flatMap(InMemoryCatalogue::dates)
                .filter(listed -> listed.occurrence().cancelledAt() == null)
                .filter(listed -> mayBeSeen(filter, listed))
                .filter(listed -> fits(filter, listed))
                .filter(listed -> after == null || BY_START.compare(Position.of(listed), after) > 0)
                .sorted(Comparator.comparing(Position::of, BY_START))
                .limit(limit)
                .toList();
    }

    private static Stream<Listed> dates(Entry entry) {
        return entry.gathering().occurrences().stream()
                .map(
                        date ->
                                new Listed(
                                        entry.host(),
                                        entry.gathering().gatheringId(),
                                        entry.gathering().visibility(),
                                        date));
    }

    private static boolean mayBeSeen(Filter filter, Listed listed) {
        Visibility visibility = Visibility.of(listed.visibility());
        return filter.visible().contains(visibility)
                && (visibility != Visibility.PARTNER || filter.members().contains(listed.host()));
    }

    private static boolean fits(Filter filter, Listed listed) {
        OccurrenceData date = listed.occurrence();
        Instant start = date.start();
        return filter.hosts().contains(listed.host())
                && !start.isBefore(filter.from())
                && start.isBefore(filter.to())
                && (filter.language() == null
                        || date.told().languages().contains(filter.language().code()))
                && (filter.country() == null || listed.host().value().startsWith(filter.country()))
                && (filter.mode() == null || filter.mode().wireName().equals(date.told().mode()))
                && (filter.bands().isEmpty()
                        || filter.bands().stream()
                                .anyMatch(band -> band.wireName().equals(date.band())))
                && date.told().familyFacts().facts().containsAll(filter.family());
    }

    @Override
    public synchronized List<Entry> entries(Set<PartnerId> hosts, Set<Visibility> visible) {
        return entries.values().stream()
                .filter(entry -> hosts.contains(entry.host()))
                .filter(entry -> visible.contains(entry.gathering().visible()))
                .sorted(Comparator.comparing(Entry::key))
                .toList();
    }

    @Override
    public synchronized long stamp() {
        return changes;
    }
}
