package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Those who wait, in a line for each partner and size of party: of one line either its first party
 * fits or none does, so that nobody has to look at all who wait. Immutable.
 */
record WaitingList(Map<Kind, Line> lines) {

    private static final Comparator<Entry> TURN = Comparator.comparingInt(Entry::turn);

    /** Parties that fit or do not fit together. */
    record Kind(PartnerId partner, int size) {
        static Kind of(Entry entry) {
            return new Kind(entry.partner(), entry.party().size());
        }
    }

    WaitingList {
        lines = Map.copyOf(lines);
    }

    /** All at once. */
    static WaitingList of(List<Entry> entries) {
        return new WaitingList(
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Kind::of,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                line -> Line.of(TURN, line)))));
    }

    WaitingList with(Entry entry) {
        return with(Kind.of(entry), line(entry).with(entry));
    }

    WaitingList without(Entry entry) {
        return with(Kind.of(entry), line(entry).without(entry));
    }

    /** Whose turn comes first among the parties of kinds that fit. */
    Optional<Entry> first(Predicate<Kind> fits) {
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty() && fits.test(line.getKey()))
                .map(line -> line.getValue().first())
                .min(TURN);
    }

    /** How many parties' turn comes before hers. */
    int before(Entry entry) {
        return lines.values().stream().mapToInt(line -> line.before(entry)).sum();
    }

    int size() {
        return lines.values().stream().mapToInt(Line::size).sum();
    }

    private Line line(Entry entry) {
        return lines.getOrDefault(Kind.of(entry), Line.of(TURN, List.of()));
    }

    private WaitingList with(Kind kind, Line line) {
        Map<Kind, Line> changed = new HashMap<>(lines);
        changed.put(kind, line);
        return new WaitingList(changed);
    }
}
