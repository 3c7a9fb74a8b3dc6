package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The members at one moment: of which partner, in which country, since which month, in which sector
 * and at which stage.
 */
final class MemberFigures implements CrossCut<MemberFigures> {

    private static final int MONTHS_SHOWN = 24;

    private final SortedMap<PartnerId, String> countries;
    private final List<YearMonth> months;
    private final Map<Cell.Members, Long> members;

    private MemberFigures(
            SortedMap<PartnerId, String> countries,
            List<YearMonth> months,
            Map<Cell.Members, Long> members) {
        this.countries = countries;
        this.months = months;
        this.members = members;
    }

    /**
     * @param lastMonth the last one that is shown
     */
    static MemberFigures of(
            Counts counts, Collection<ReportingPartner> partners, YearMonth lastMonth) {
        SortedMap<PartnerId, String> countries = new TreeMap<>();
        partners.forEach(partner -> countries.put(partner.id(), partner.country()));
        Map<Cell.Members, Long> members = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Members group
                                    && countries.containsKey(group.partner())) {
                                members.put(group, count);
                            }
                        });
        List<YearMonth> months =
                Stream.iterate(
                                lastMonth.minusMonths(MONTHS_SHOWN - 1),
                                month -> month.plusMonths(1))
                        .limit(MONTHS_SHOWN)
                        .toList();
        return new MemberFigures(countries, months, members);
    }

    List<Figure> partners() {
        return countries.keySet().stream().map(MemberFigures::figure).toList();
    }

    List<Figure> countries() {
        return countries.values().stream().distinct().sorted().map(Figure::country).toList();
    }

    List<Figure> months() {
        return months.stream().map(month -> Figure.month(month.toString())).toList();
    }

    List<Figure> sectors() {
        return Sector.ALL.stream().map(Figure::sector).toList();
    }

    List<Figure> stages() {
        return Arrays.stream(Stage.values()).map(Figure::stage).toList();
    }

    @Override
    public Table table() {
        Map<Figure, Long> values = new HashMap<>();
        Stream.of(
                        partners(),
                        countries(),
                        months(),
                        sectors(),
                        stages(),
                        List.of(Figure.RECENT, Figure.EARLIER, Figure.TOTAL))
                .flatMap(List::stream)
                .forEach(figure -> values.put(figure, 0L));
        members.forEach(
                (group, count) ->
                        figuresOf(group).forEach(figure -> values.merge(figure, count, Long::sum)));
        return new Table(values, sums());
    }

    private Stream<Figure> figuresOf(Cell.Members group) {
        return Stream.concat(
                Stream.of(
                        Figure.TOTAL,
                        figure(group.partner()),
                        Figure.country(countries.getOrDefault(group.partner(), "")),
                        Figure.sector(group.sector()),
                        Figure.stage(group.stage())),
                joined(group.joined()));
    }

    /** A month after the last one shown counts as earlier: it is not shown either. */
    private Stream<Figure> joined(YearMonth month) {
        return months.contains(month)
                ? Stream.of(Figure.month(month.toString()), Figure.RECENT)
                : Stream.of(Figure.EARLIER);
    }

    private List<Sum> sums() {
        Stream<Sum> ofCountries =
                countries().stream()
                        .map(country -> new Sum(country, partnersIn(country).reversed()));
        return Stream.concat(
                        ofCountries,
                        Stream.of(
                                new Sum(Figure.TOTAL, countries().reversed()),
                                new Sum(Figure.TOTAL, sectors().reversed()),
                                new Sum(Figure.TOTAL, stages().reversed()),
                                new Sum(Figure.RECENT, months()),
                                new Sum(Figure.TOTAL, List.of(Figure.RECENT, Figure.EARLIER))))
                .toList();
    }

    private List<Figure> partnersIn(Figure country) {
        return countries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(country.key()))
                .map(entry -> figure(entry.getKey()))
                .toList();
    }

    private static Figure figure(PartnerId partner) {
        return Figure.partner(partner.value());
    }

    @Override
    public boolean sameAs(MemberFigures other) {
        return members.equals(other.members);
    }

    @Override
    public long movesSince(MemberFigures other) {
        return Groups.moves(other.members, members);
    }
}
