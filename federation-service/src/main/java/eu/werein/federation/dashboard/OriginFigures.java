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
 * The places that are held at one moment, of cycles or of gatherings: at which host, and from where
 * whoever holds them comes.
 */
final class OriginFigures implements CrossCut<OriginFigures> {

    /** What crosses a border is what the chart is for: it is hidden last. */
    private static final List<Figure> ORIGINS_GIVEN_UP =
            Stream.of(Origin.COUNTRY, Origin.OWN, Origin.ABROAD).map(Figure::origin).toList();

    private final SortedSet<PartnerId> hosts;
    private final Map<Group, Long> held;

    private OriginFigures(SortedSet<PartnerId> hosts, Map<Group, Long> held) {
        this.hosts = hosts;
        this.held = held;
    }

    private record Group(PartnerId host, PartnerId home) {}

    /** Of the seats that cycles have. */
    static OriginFigures ofSeats(Counts counts, Collection<ReportingPartner> partners) {
        Map<Group, Long> held = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Seats(PartnerId host, PartnerId home)) {
                                held.put(new Group(host, home), count);
                            }
                        });
        return of(held, partners);
    }

    /** Of whoever comes to gatherings. */
    static OriginFigures ofAnswers(Counts counts, Collection<ReportingPartner> partners) {
        Map<Group, Long> held = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Coming(PartnerId host, PartnerId home)) {
                                held.put(new Group(host, home), count);
                            }
                        });
        return of(held, partners);
    }

    private static OriginFigures of(Map<Group, Long> held, Collection<ReportingPartner> partners) {
        SortedSet<PartnerId> hosts = new TreeSet<>();
        partners.forEach(partner -> hosts.add(partner.id()));
        held.keySet().removeIf(group -> !hosts.contains(group.host()));
        return new OriginFigures(hosts, held);
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

    private static Stream<Figure> figuresOf(Group group) {
        return Stream.of(
                Figure.TOTAL,
                Figure.partner(group.host().value()),
                Figure.origin(Origin.of(group.host(), group.home())));
    }

    @Override
    public boolean sameAs(OriginFigures other) {
        return held.equals(other.held);
    }

    @Override
    public long movesSince(OriginFigures other) {
        return Groups.moves(other.held, held);
    }
}
