package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cycles of each host at one moment, the seats they have, and the parties that wait for one.
 * Cycles and their seats are published by their hosts and hidden from nobody; who waits is not.
 */
final class CycleFigures {

    private final SortedMap<PartnerId, Map<CycleState, Long>> cycles;
    private final Map<PartnerId, Long> capacity;
    private final Map<PartnerId, Long> waiting;

    private CycleFigures(
            SortedMap<PartnerId, Map<CycleState, Long>> cycles,
            Map<PartnerId, Long> capacity,
            Map<PartnerId, Long> waiting) {
        this.cycles = cycles;
        this.capacity = capacity;
        this.waiting = waiting;
    }

    /**
     * @param now nobody waits for a cycle whose enrolment has closed by then
     */
    static CycleFigures of(Counts counts, Collection<ReportingPartner> partners, Instant now) {
        SortedMap<PartnerId, Map<CycleState, Long>> cycles = new TreeMap<>();
        partners.forEach(partner -> cycles.put(partner.id(), new EnumMap<>(CycleState.class)));
        Map<PartnerId, Long> capacity = new HashMap<>();
        Map<PartnerId, Long> waiting = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            switch (cell) {
                                case Cell.Cycles(PartnerId host, CycleState state) ->
                                        cycles.getOrDefault(host, new HashMap<>())
                                                .put(state, count);
                                case Cell.Capacity(PartnerId host) -> capacity.put(host, count);
                                case Cell.Queues(PartnerId host, Instant closesAt) -> {
                                    if (closesAt.isAfter(now)) {
                                        waiting.merge(host, count, Long::sum);
                                    }
                                }
                                case Cell.Members _,
                                        Cell.Bands _,
                                        Cell.Applications _,
                                        Cell.Seats _,
                                        Cell.Marks _,
                                        Cell.Learners _,
                                        Cell.Certificates _,
                                        Cell.Confidence _,
                                        Cell.Dates _,
                                        Cell.Coming _,
                                        Cell.Hoping _ -> {}
                            }
                        });
        return new CycleFigures(cycles, capacity, waiting);
    }

    /** All hosts with their cycles by state. */
    Panel cycles() {
        List<Panel.Entry> cells =
                cycles.entrySet().stream()
                        .map(
                                host ->
                                        new Panel.Entry(
                                                host.getKey().value(),
                                                sum(host.getValue().values()),
                                                new Panel.States(host.getValue())))
                        .toList();
        return new Panel(
                cells,
                sum(
                        cycles.values().stream()
                                .map(Map::values)
                                .flatMap(Collection::stream)
                                .toList()));
    }

    long capacity(String host) {
        return capacity.getOrDefault(new PartnerId(host), 0L);
    }

    /** How many parties wait at each host. */
    Table waiting() {
        Map<Figure, Long> values = new HashMap<>();
        values.put(Figure.TOTAL, 0L);
        for (PartnerId host : cycles.keySet()) {
            long parties = waiting.getOrDefault(host, 0L);
            values.put(Figure.partner(host.value()), parties);
            values.merge(Figure.TOTAL, parties, Long::sum);
        }
        return new Table(values, List.of(new Sum(Figure.TOTAL, hosts().reversed())));
    }

    List<Figure> hosts() {
        return cycles.keySet().stream().map(host -> Figure.partner(host.value())).toList();
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
