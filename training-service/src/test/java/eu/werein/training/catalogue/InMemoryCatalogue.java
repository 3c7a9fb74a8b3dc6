package eu.werein.training.catalogue;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue in memory. */
public final class InMemoryCatalogue implements Catalogue {

    private static final Comparator<Position> BY_DATE =
            Comparator.comparing(Position::begins).thenComparing(Position::key);

    private record Held(Entry entry, long sequence) {}

    private final Map<String, Held> entries = new HashMap<>();

    @Override
    public synchronized void take(Entry entry, long sequence) {
        entries.merge(
                entry.key(),
                new Held(entry, sequence),
                (held, told) -> told.sequence() > held.sequence() ? told : held);
    }

    @Override
    public synchronized List<Entry> list(Filter filter, @Nullable Position after, int limit) {
        return entries.values().stream()
                .map(Held::entry)
                .filter(entry -> LISTED.contains(entry.cycle().state()))
                .filter(entry -> isMeant(entry, filter))
                .filter(entry -> after == null || BY_DATE.compare(Position.of(entry), after) > 0)
                .sorted(Comparator.comparing(Position::of, BY_DATE))
                .limit(limit)
                .toList();
    }

    private static boolean isMeant(Entry entry, Filter filter) {
        List<String> visibleTo = filter.visibleTo().stream().map(PartnerId::value).toList();
        return filter.hosts().contains(entry.host())
                && !Collections.disjoint(visibleTo, entry.cycle().openTo())
                && (filter.language() == null
                        || entry.cycle().texts().containsKey(filter.language().code()))
                && (filter.country() == null
                        || entry.host().value().startsWith(filter.country() + "-"))
                && suits(entry, filter)
                && entry.cycle().familyFacts().facts().containsAll(filter.family());
    }

    private static boolean suits(Entry entry, Filter filter) {
        List<String> bands = filter.bands().stream().map(Band::wireName).toList();
        return bands.isEmpty()
                || (!entry.meetsOutsideBands() && bands.containsAll(entry.cycle().bands()));
    }
}
