package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rule takes for the narrowest interval is that: found again by trying every table there
 * could be. Any partners, months, sectors and stages with the same total go together, so a table is
 * possible when each of them is.
 */
class ReaderTests {

    private static final int MOST = 9;

    /** What a reader could take for possible, figure by figure. */
    private final Map<Figure, Set<Long>> possible = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsTheNarrowestIntervals(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            Table table = small(random);
            Set<Figure> hidden = new HashSet<>(table.values().keySet());
            hidden.removeIf(figure -> random.nextInt(3) == 0);
            boolean insider = random.nextBoolean();
            Map<Figure, Interval> before = new HashMap<>();
            hidden.forEach(figure -> before.put(figure, known(table, figure, insider)));

            Map<Figure, Interval> found =
                    Reader.of(table, hidden, figure -> known(table, figure, insider));

            tryEveryTable(table, before);
            for (Figure figure : table.values().keySet()) {
                Set<Long> values = possible.getOrDefault(figure, Set.of());
                assertThat(found.get(figure))
                        .as("seed %s: %s of %s, %s hidden", seed, figure, table, hidden)
                        .isEqualTo(
                                new Interval(
                                        values.stream().min(Long::compare).orElseThrow(),
                                        values.stream().max(Long::compare).orElseThrow()));
            }
        }
    }

    private static Interval known(Table table, Figure figure, boolean insider) {
        long value = table.value(figure);
        long low = insider && value > 0 && value < 5 ? 1 : 0;
        return new Interval(low, low == 1 ? 4 : MOST);
    }

    private void tryEveryTable(Table table, Map<Figure, Interval> before) {
        possible.clear();
        List<List<Sum>> branches = branches(table);
        for (long total = 0; total <= MOST; total++) {
            List<Map<Figure, Set<Long>>> ofBranches = new ArrayList<>();
            for (List<Sum> branch : branches) {
                Map<Figure, Set<Long>> values = new HashMap<>();
                everyBranch(
                        branch,
                        total,
                        tried -> {
                            if (tried.entrySet().stream()
                                    .allMatch(
                                            each ->
                                                    fits(
                                                            table,
                                                            before,
                                                            each.getKey(),
                                                            each.getValue()))) {
                                tried.forEach(
                                        (figure, value) ->
                                                values.computeIfAbsent(
                                                                figure, any -> new HashSet<>())
                                                        .add(value));
                            }
                        });
                ofBranches.add(values);
            }
            if (ofBranches.stream().noneMatch(Map::isEmpty)) {
                ofBranches.forEach(
                        values ->
                                values.forEach(
                                        (figure, found) ->
                                                possible.computeIfAbsent(
                                                                figure, any -> new HashSet<>())
                                                        .addAll(found)));
            }
        }
    }

    private static boolean fits(
            Table table, Map<Figure, Interval> before, Figure figure, long value) {
        Interval known = before.get(figure);
        return known == null
                ? table.value(figure) == value
                : known.low() <= value && value <= known.high();
    }

    /** A sum of the total, with the sums of its parts. */
    private static List<List<Sum>> branches(Table table) {
        List<List<Sum>> branches = new ArrayList<>();
        for (Sum top : table.sums()) {
            if (top.whole().equals(Figure.TOTAL)) {
                List<Sum> branch = new ArrayList<>(List.of(top));
                table.sums().stream()
                        .filter(sum -> top.parts().contains(sum.whole()))
                        .forEach(branch::add);
                branches.add(branch);
            }
        }
        return branches;
    }

    private static void everyBranch(
            List<Sum> branch, long total, Consumer<Map<Figure, Long>> each) {
        Map<Figure, Long> values = new HashMap<>();
        values.put(Figure.TOTAL, total);
        everySum(branch, 0, values, each);
    }

    private static void everySum(
            List<Sum> branch,
            int position,
            Map<Figure, Long> values,
            Consumer<Map<Figure, Long>> each) {
        if (position == branch.size()) {
            each.accept(values);
            return;
        }
        Sum sum = branch.get(position);
        everyPart(
                sum.parts(),
                values.getOrDefault(sum.whole(), 0L),
                values,
                split -> everySum(branch, position + 1, split, each));
    }

    private static void everyPart(
            List<Figure> parts,
            long left,
            Map<Figure, Long> values,
            Consumer<Map<Figure, Long>> each) {
        Figure part = parts.getFirst();
        if (parts.size() == 1) {
            values.put(part, left);
            each.accept(values);
            return;
        }
        for (long value = 0; value <= left; value++) {
            values.put(part, value);
            everyPart(parts.subList(1, parts.size()), left - value, values, each);
        }
    }

    /** Three partners in two countries, two months and what came before, three sectors, stages. */
    private static Table small(Random random) {
        Map<Figure, Long> values = new HashMap<>();
        List<Figure> countries = List.of(Figure.country("BE"), Figure.country("FR"));
        List<Figure> belgian = List.of(Figure.partner("be-x"), Figure.partner("be-y"));
        List<Figure> french = List.of(Figure.partner("fr-x"));
        List<Figure> months = List.of(Figure.month("2026-10"), Figure.month("2026-11"));
        List<Figure> sectors = Sector.ALL.subList(0, 3).stream().map(Figure::sector).toList();
        List<Figure> stages = List.of(Figure.stage(Stage.IDEA), Figure.stage(Stage.ESTABLISHED));
        List<Sum> sums =
                List.of(
                        new Sum(countries.getFirst(), belgian),
                        new Sum(countries.getLast(), french),
                        new Sum(Figure.TOTAL, countries),
                        new Sum(Figure.RECENT, months),
                        new Sum(Figure.TOTAL, List.of(Figure.RECENT, Figure.EARLIER)),
                        new Sum(Figure.TOTAL, sectors),
                        new Sum(Figure.TOTAL, stages));
        sums.forEach(sum -> sum.inOrderOfSacrifice().forEach(figure -> values.put(figure, 0L)));
        int people = random.nextInt(MOST + 1);
        for (int person = 0; person < people; person++) {
            int partner = random.nextInt(3);
            int month = random.nextInt(3);
            List.of(
                            Figure.TOTAL,
                            countries.get(partner / 2),
                            partner == 2 ? french.getFirst() : belgian.get(partner),
                            month == 2 ? Figure.EARLIER : Figure.RECENT,
                            sectors.get(random.nextInt(3)),
                            stages.get(random.nextInt(2)))
                    .forEach(figure -> values.merge(figure, 1L, Long::sum));
            if (month < 2) {
                values.merge(months.get(month), 1L, Long::sum);
            }
        }
        return new Table(values, sums);
    }
}
