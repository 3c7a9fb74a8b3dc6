package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The gatherings to come of each host at one moment, date by date, and the people who wait for a
 * place at one. When people meet is told to whoever may come and hidden from nobody; who waits is
 * not.
 */
final class GatheringFigures {

    private static final int MONTHS_SHOWN = 12;

    private final Map<PartnerId, Long> ahead;
    private final SortedMap<YearMonth, Long> byMonth;
    private final SortedMap<PartnerId, Long> waiting;

    private GatheringFigures(
            Map<PartnerId, Long> ahead,
            SortedMap<YearMonth, Long> byMonth,
            SortedMap<PartnerId, Long> waiting) {
        this.ahead = ahead;
        this.byMonth = byMonth;
        this.waiting = waiting;
    }

    /**
     * @param now whatever has begun by then is no longer ahead, and nobody waits for it
     */
    static GatheringFigures of(Counts counts, Collection<ReportingPartner> partners, Instant now) {
        Map<PartnerId, ZoneId> zones = new HashMap<>();
        Map<PartnerId, Long> ahead = new HashMap<>();
        SortedMap<PartnerId, Long> waiting = new TreeMap<>();
        for (ReportingPartner partner : partners) {
            zones.put(partner.id(), partner.zone());
            waiting.put(partner.id(), 0L);
        }
        SortedMap<YearMonth, Long> byMonth = new TreeMap<>();
        YearMonth first = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS_SHOWN)
                .forEach(month -> byMonth.put(month, 0L));
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            ZoneId zone = zones.get(cell.partner());
                            if (zone == null) {
                                return;
                            }
                            if (cell instanceof Cell.Dates(PartnerId host, Instant startsAt)
                                    && startsAt.isAfter(now)) {
                                ahead.merge(host, count, Long::sum);
                                byMonth.computeIfPresent(
                                        YearMonth.from(startsAt.atZone(zone)),
                                        (_, dates) -> dates + count);
                            }
                            if (cell instanceof Cell.Hoping(PartnerId host, Instant startsAt)
                                    && startsAt.isAfter(now)) {
                                waiting.merge(host, count, Long::sum);
                            }
                        });
        return new GatheringFigures(ahead, byMonth, waiting);
    }

    /** All hosts with the dates that they have planned. */
    Panel hosts() {
        return panel(waiting.keySet().stream(), PartnerId::value, ahead);
    }

    /** The months to come with the dates of all hosts, on the clock of each. */
    Panel months() {
        return panel(byMonth.keySet().stream(), YearMonth::toString, byMonth);
    }

    private static <K> Panel panel(Stream<K> keys, Function<K, String> text, Map<K, Long> dates) {
        return new Panel(
                keys.map(key -> new Panel.Entry(text.apply(key), dates.getOrDefault(key, 0L), null))
                        .toList(),
                dates.values().stream().mapToLong(Long::longValue).sum());
    }

    /** How many people wait at each host. */
    Table waiting() {
        Map<Figure, Long> values = new HashMap<>();
        values.put(Figure.TOTAL, 0L);
        waiting.forEach(
                (host, people) -> {
                    values.put(Figure.partner(host.value()), people);
                    values.merge(Figure.TOTAL, people, Long::sum);
                });
        return new Table(values, List.of(new Sum(Figure.TOTAL, figures().reversed())));
    }

    List<Figure> figures() {
        return waiting.keySet().stream().map(host -> Figure.partner(host.value())).toList();
    }
}
