package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The seats that are held at one moment: at which host, and from where whoever holds them comes.
 */
final class SeatFigures implements CrossCut<SeatFigures> {

    /** What crosses a border is what the chart is for: it is hidden last. */
    private static final List<Figure> ORIGINS_GIVEN_UP =
            Stream.of(Origin.COUNTRY, Origin.OWN, Origin.ABROAD).map(Figure::origin).toList();

    private final SortedSet<PartnerId> hosts;
    private final Map<Cell.Seats, Long> held;

    private SeatFigures(SortedSet<PartnerId> hosts, Map<Cell.Seats, Long> held) {
        this.hosts = hosts;
        this.held = held;
    }

    static SeatFigures of(Counts counts, Collection<ReportingPartner> partners) {
        SortedSet<PartnerId> hosts = new TreeSet<>();
        partners.forEach(partner -> hosts.add(partner.id()));
        Map<Cell.Seats, Long> held = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Seats group
                                    && hosts.contains(group.partner())) {
                                held.put(group, count);
                            }
                        });
        return new SeatFigures(hosts, held);
    }

    List<Figure> hosts() {
        return hosts.stream().map(host -> Figure.partner(host.value())).toList();
    }

    List<Figure> origins() {
        return Arrays.stream(Origin.values()).map(Figure::origin).toList();
    }

    @Override
    public Table table() {
        Map<Figure, Long> values = new HashMap<>();
        Stream.of(hosts(), origins(), List.of(Figure.TOTAL))
                .flatMap(List::stream)
                .forEach(figure -> values.put(figure, 0L));
        held.forEach(
                (group, count) ->
                        figuresOf(group).forEach(figure -> values.merge(figure, count, Long::sum)));
        return new Table(
                values,
                List.of(
                        new Sum(Figure.TOTAL, hosts().reversed()),
                        new Sum(Figure.TOTAL, ORIGINS_GIVEN_UP)));
    }

    private static Stream<Figure> figuresOf(Cell.Seats group) {
        return Stream.of(
                Figure.TOTAL,
                Figure.partner(group.partner().value()),
                Figure.origin(Origin.of(group.partner(), group.home())));
    }

    @Override
    public boolean sameAs(SeatFigures other) {
        return held.equals(other.held);
    }

    @Override
    public long movesSince(SeatFigures other) {
        return Groups.moves(other.held, held);
    }
}
