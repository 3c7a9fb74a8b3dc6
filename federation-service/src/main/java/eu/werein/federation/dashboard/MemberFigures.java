package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members at one moment: of which partner, in which country, since which month. */
final class MemberFigures {

    private static final int MONTHS_SHOWN = 24;

    private final SortedMap<PartnerId, String> countries;
    private final List<YearMonth> months;
    private final Map<PartnerId, Map<YearMonth, Long>> members;

    private MemberFigures(
            SortedMap<PartnerId, String> countries,
            List<YearMonth> months,
            Map<PartnerId, Map<YearMonth, Long>> members) {
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
        Map<PartnerId, Map<YearMonth, Long>> members = new HashMap<>();
        counts.byCell()
                .forEach(
                        (cell, count) -> {
                            if (cell instanceof Cell.Members group
                                    && countries.containsKey(group.partner())) {
                                members.computeIfAbsent(group.partner(), any -> new HashMap<>())
                                        .put(group.joined(), count);
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
        return countries.keySet().stream().map(id -> Figure.partner(id.value())).toList();
    }

    List<Figure> countries() {
        return countries.values().stream().distinct().sorted().map(Figure::country).toList();
    }

    List<Figure> months() {
        return months.stream().map(month -> Figure.month(month.toString())).toList();
    }

    Table table() {
        Map<Figure, Long> values = new HashMap<>();
        values.put(Figure.TOTAL, 0L);
        values.put(Figure.RECENT, 0L);
        values.put(Figure.EARLIER, 0L);
        months().forEach(month -> values.put(month, 0L));
        countries.forEach(
                (partner, country) -> {
                    Map<YearMonth, Long> joined = members.getOrDefault(partner, Map.of());
                    long all = joined.values().stream().mapToLong(Long::longValue).sum();
                    values.put(Figure.partner(partner.value()), all);
                    values.merge(Figure.country(country), all, Long::sum);
                    values.merge(Figure.TOTAL, all, Long::sum);
                    joined.forEach((month, count) -> addMonth(values, month, count));
                });
        return new Table(values, sums());
    }

    /** A month after the last one shown counts as earlier: it is not shown either. */
    private void addMonth(Map<Figure, Long> values, YearMonth month, long count) {
        if (months.contains(month)) {
            values.merge(Figure.month(month.toString()), count, Long::sum);
            values.merge(Figure.RECENT, count, Long::sum);
        } else {
            values.merge(Figure.EARLIER, count, Long::sum);
        }
    }

    private List<Sum> sums() {
        Stream<Sum> ofCountries =
                countries().stream()
                        .map(country -> new Sum(country, lastFirst(partnersIn(country))));
        return Stream.concat(
                        ofCountries,
                        Stream.of(
                                new Sum(Figure.TOTAL, lastFirst(countries())),
                                new Sum(Figure.RECENT, months()),
                                new Sum(Figure.TOTAL, List.of(Figure.RECENT, Figure.EARLIER))))
                .toList();
    }

    private List<Figure> partnersIn(Figure country) {
        return countries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(country.key()))
                .map(entry -> Figure.partner(entry.getKey().value()))
                .toList();
    }

    private static List<Figure> lastFirst(List<Figure> figures) {
        return figures.stream().sorted(Comparator.comparing(Figure::key).reversed()).toList();
    }

    /** How many people would have to come, go or move to get from the other figures to these. */
    long movesSince(MemberFigures other) {
        return Stream.concat(members.keySet().stream(), other.members.keySet().stream())
                .distinct()
                .mapToLong(partner -> moves(ofPartner(partner), other.ofPartner(partner)))
                .sum();
    }

    private Map<YearMonth, Long> ofPartner(PartnerId partner) {
        return members.getOrDefault(partner, Map.of());
    }

    private static long moves(Map<YearMonth, Long> now, Map<YearMonth, Long> before) {
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .collect(Collectors.toSet())
                .stream()
                .mapToLong(
                        month ->
                                Math.abs(
                                        now.getOrDefault(month, 0L)
                                                - before.getOrDefault(month, 0L)))
                .sum();
    }
}
