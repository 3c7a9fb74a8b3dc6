package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** She knows the rule, too: compares what she sees with what every other table would look like. */
class RuleKnowingReaderTests {

    @ParameterizedTest
    @CsvSource({"2, 18", "3, 18", "4, 18"})
    void cannotTellAFigureOfOneTable(int partners, int most) {
        Map<Map<Figure, Long>, List<Table>> bySight = new HashMap<>();
        for (int total = 0; total <= most; total++) {
            everySplit(partners, total, split -> see(bySight, table(Map.of("p", split))));
        }

        assertThat(bySight).allSatisfy(RuleKnowingReaderTests::leavesDoubt);
    }

    /** Partners and stages have the same total: what one table hides the other may tell. */
    @ParameterizedTest
    @CsvSource({"2, 2, 18", "3, 2, 14", "2, 4, 11", "3, 3, 9"})
    void cannotTellAFigureOfTwoTablesWithTheSameTotal(int partners, int stages, int most) {
        Map<Map<Figure, Long>, List<Table>> bySight = new HashMap<>();
        for (int number = 0; number <= most; number++) {
            int total = number;
            everySplit(
                    partners,
                    total,
                    one ->
                            everySplit(
                                    stages,
                                    total,
                                    two -> see(bySight, table(Map.of("p", one, "s", two)))));
        }

        assertThat(bySight).allSatisfy(RuleKnowingReaderTests::leavesDoubt);
    }

    /** Two partners in one country and one in another, in two sectors. */
    @Test
    void cannotTellAFigureOfCountriesAndTheirPartners() {
        Map<Map<Figure, Long>, List<Table>> bySight = new HashMap<>();
        for (int number = 0; number <= 13; number++) {
            int total = number;
            everySplit(
                    3,
                    total,
                    partners ->
                            everySplit(
                                    2,
                                    total,
                                    sectors -> see(bySight, inCountries(partners, sectors))));
        }

        assertThat(bySight).allSatisfy(RuleKnowingReaderTests::leavesDoubt);
    }

    private static Table inCountries(long[] partners, long[] sectors) {
        Table flat = table(Map.of("p", partners, "s", sectors));
        Map<Figure, Long> values = new HashMap<>(flat.values());
        values.put(Figure.country("BE"), partners[0] + partners[1]);
        values.put(Figure.country("FR"), partners[2]);
        Figure[] of = {Figure.partner("p0"), Figure.partner("p1"), Figure.partner("p2")};
        return new Table(
                values,
                List.of(
                        new Sum(Figure.country("BE"), List.of(of[1], of[0])),
                        new Sum(Figure.country("FR"), List.of(of[2])),
                        new Sum(Figure.TOTAL, List.of(Figure.country("FR"), Figure.country("BE"))),
                        new Sum(
                                Figure.TOTAL,
                                List.of(Figure.partner("s1"), Figure.partner("s0")))));
    }

    private static void leavesDoubt(Map<Figure, Long> seen, List<Table> possible) {
        Set<Figure> hidden = new java.util.HashSet<>(possible.getFirst().values().keySet());
        hidden.removeAll(seen.keySet());
        for (Figure figure : hidden) {
            assertThat(possible.stream().map(table -> table.value(figure)).distinct())
                    .as("%s where %s is seen", figure, seen)
                    .hasSizeGreaterThan(1);
        }
    }

    private static void see(Map<Map<Figure, Long>, List<Table>> bySight, Table table) {
        Map<Figure, Long> shown = new HashMap<>(table.values());
        shown.keySet().removeAll(Suppression.hidden(table, Set.of()));
        bySight.computeIfAbsent(shown, any -> new ArrayList<>()).add(table);
    }

    private static Table table(Map<String, long[]> splits) {
        Map<Figure, Long> values = new HashMap<>();
        List<Sum> sums = new ArrayList<>();
        splits.forEach(
                (name, split) -> {
                    List<Figure> parts = new ArrayList<>();
                    long total = 0;
                    for (int i = 0; i < split.length; i++) {
                        parts.add(Figure.partner(name + i));
                        values.put(Objects.requireNonNull(parts.get(i)), split[i]);
                        total += split[i];
                    }
                    values.put(Figure.TOTAL, total);
                    sums.add(new Sum(Figure.TOTAL, parts));
                });
        return new Table(values, sums);
    }

    private static void everySplit(int parts, long total, Consumer<long[]> each) {
        split(new long[parts], 0, total, each);
    }

    private static void split(long[] split, int position, long left, Consumer<long[]> each) {
        if (position == split.length - 1) {
            split[position] = left;
            each.accept(split.clone());
            return;
        }
        for (long value = 0; value <= left; value++) {
            split[position] = value;
            split(split, position + 1, left - value, each);
        }
    }
}
