package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTests {

    private static final long MOST = 18;

    @Test
    void hidesOneToFourAndShowsZeroAndFive() {
        Table table = flat(0, 1, 4, 5, 9, 30);

        Set<Figure> hidden = Suppression.hidden(table, Set.of());

        assertThat(hidden).contains(part(1), part(2)).doesNotContain(part(0), part(4), part(5));
    }

    @Test
    void hidesASecondFigureWhenTheTotalWouldTellTheFirst() {
        Table table = flat(3, 20, 40);

        assertThat(Suppression.hidden(table, Set.of())).containsExactlyInAnyOrder(part(0), part(1));
    }

    @Test
    void hidesAThirdFigureWhenTwoHiddenOnesCanOnlyBeOneEach() {
        Table table = flat(1, 1, 30);

        assertThat(Suppression.hidden(table, Set.of()))
                .containsExactlyInAnyOrder(part(0), part(1), part(2));
    }

    @Test
    void hidesAThirdFigureWhenTwoHiddenOnesCanOnlyBeFourEach() {
        Table table = flat(6, 4, 4);

        assertThat(Suppression.hidden(table, Set.of())).contains(part(0), part(1), part(2));
    }

    @Test
    void hidesTheTotalWhenThereIsNothingElseToHide() {
        Table table = flat(3, 0, 0);

        assertThat(Suppression.hidden(table, Set.of()))
                .containsExactlyInAnyOrder(part(0), Figure.TOTAL);
    }

    @Test
    void hidesThePartnerWhoseNumberWouldTellItsCountry() {
        // BE has one partner of 30, FR one of 2: T and BE together would tell FR.
        Map<Figure, Long> values =
                Map.of(
                        Figure.TOTAL,
                        62L,
                        Figure.country("BE"),
                        30L,
                        Figure.country("DE"),
                        30L,
                        Figure.country("FR"),
                        2L,
                        Figure.partner("be-x"),
                        30L,
                        Figure.partner("de-x"),
                        30L,
                        Figure.partner("fr-x"),
                        2L);
        Table table =
                new Table(
                        values,
                        List.of(
                                new Sum(Figure.country("BE"), List.of(Figure.partner("be-x"))),
                                new Sum(Figure.country("DE"), List.of(Figure.partner("de-x"))),
                                new Sum(Figure.country("FR"), List.of(Figure.partner("fr-x"))),
                                new Sum(
                                        Figure.TOTAL,
                                        List.of(
                                                Figure.country("FR"),
                                                Figure.country("DE"),
                                                Figure.country("BE")))));

        assertThat(Suppression.hidden(table, Set.of()))
                .containsExactlyInAnyOrder(
                        Figure.country("FR"),
                        Figure.partner("fr-x"),
                        Figure.country("DE"),
                        Figure.partner("de-x"));
    }

    @Test
    void doesNotTellTheFewWhoJoinedBeforeTheMonthsShown() {
        Table table =
                new Table(
                        Map.of(
                                Figure.TOTAL,
                                42L,
                                Figure.RECENT,
                                40L,
                                Figure.EARLIER,
                                2L,
                                Figure.month("2026-10"),
                                20L,
                                Figure.month("2026-11"),
                                20L),
                        List.of(
                                new Sum(
                                        Figure.RECENT,
                                        List.of(Figure.month("2026-10"), Figure.month("2026-11"))),
                                new Sum(Figure.TOTAL, List.of(Figure.RECENT, Figure.EARLIER))));

        Set<Figure> hidden = Suppression.hidden(table, Set.of());

        assertThat(hidden).contains(Figure.RECENT);
        assertThat(at(attack(table, hidden), Figure.EARLIER).width()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void keepsHiddenWhatWasHiddenBeforeUnlessItIsEmpty() {
        Table table = flat(7, 0, 40, 50);

        Set<Figure> hidden = Suppression.hidden(table, Set.of(part(0), part(1)));

        assertThat(hidden).contains(part(0)).doesNotContain(part(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void leavesAReaderWhoAddsAndSubtractsInDoubt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Table table = federation(random);
            Set<Figure> hidden = Suppression.hidden(table, Set.of());
            Map<Figure, Interval> known = attack(table, hidden);
            table.values()
                    .forEach(
                            (figure, value) -> {
                                boolean small = value > 0 && value < 5;
                                if (small) {
                                    assertThat(hidden).contains(figure);
                                }
                                if (hidden.contains(figure)
                                        && (figure.kind().published() || small)) {
                                    assertThat(at(known, figure).width())
                                            .as("seed %s, %s in %s", seed, figure, table)
                                            .isGreaterThanOrEqualTo(3);
                                }
                                if (value == 0 && figure.kind().published()) {
                                    assertThat(hidden).doesNotContain(figure);
                                }
                            });
        }
    }

    /** Knows the rule, too: compares what she sees with what every other table would look like. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void leavesAReaderWhoKnowsTheRuleInDoubt(int parts) {
        Map<Map<Figure, Long>, List<long[]>> bySight = new HashMap<>();
        everyTable(
                new long[parts],
                0,
                MOST,
                table ->
                        bySight.computeIfAbsent(shown(flat(table)), any -> new ArrayList<>())
                                .add(table));
        bySight.forEach(
                (seen, possible) -> {
                    for (int i = 0; i < parts; i++) {
                        int part = i;
                        if (!seen.containsKey(part(part))) {
                            assertThat(possible.stream().mapToLong(table -> table[part]).distinct())
                                    .as("part %s where %s is seen", part, seen)
                                    .hasSizeGreaterThan(1);
                        }
                    }
                });
    }

    /** Every table whose total is at most so many: complete for each total that is shown. */
    private static void everyTable(long[] table, int position, long left, Consumer<long[]> each) {
        if (position == table.length) {
            each.accept(table.clone());
            return;
        }
        for (long value = 0; value <= left; value++) {
            table[position] = value;
            everyTable(table, position + 1, left - value, each);
        }
    }

    private static Map<Figure, Long> shown(Table table) {
        Map<Figure, Long> shown = new HashMap<>(table.values());
        shown.keySet().removeAll(Suppression.hidden(table, Set.of()));
        return shown;
    }

    private static <T> T at(Map<Figure, T> all, Figure figure) {
        return Objects.requireNonNull(all.get(figure));
    }

    private static Figure part(int number) {
        return Figure.partner("p" + number);
    }

    private static Table flat(long... values) {
        Map<Figure, Long> figures = new HashMap<>();
        List<Figure> parts = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < values.length; i++) {
            figures.put(part(i), values[i]);
            parts.add(part(i));
            total += values[i];
        }
        figures.put(Figure.TOTAL, total);
        return new Table(figures, List.of(new Sum(Figure.TOTAL, parts)));
    }

    /** Partners in countries in a federation, and the same people by month. */
    private static Table federation(Random random) {
        Map<Figure, Long> values = new HashMap<>();
        List<Sum> sums = new ArrayList<>();
        List<Figure> countries = new ArrayList<>();
        long total = 0;
        for (int country = 0; country < 1 + random.nextInt(5); country++) {
            List<Figure> partners = new ArrayList<>();
            long inCountry = 0;
            for (int partner = 0; partner < 1 + random.nextInt(4); partner++) {
                long count = Math.max(0, random.nextInt(40) - 20) + (long) random.nextInt(6);
                Figure figure = Figure.partner(country + "-" + partner);
                values.put(figure, count);
                partners.add(figure);
                inCountry += count;
            }
            Figure figure = Figure.country("C" + country);
            values.put(figure, inCountry);
            countries.add(figure);
            sums.add(new Sum(figure, partners));
            total += inCountry;
        }
        values.put(Figure.TOTAL, total);
        sums.add(new Sum(Figure.TOTAL, countries));
        List<Figure> months = new ArrayList<>();
        for (int month = 0; month < 6; month++) {
            months.add(Figure.month("M" + month));
            values.put(Figure.month("M" + month), 0L);
        }
        values.put(Figure.EARLIER, 0L);
        values.put(Figure.RECENT, 0L);
        for (long person = 0; person < total; person++) {
            int month = random.nextInt(9);
            if (month < 6) {
                values.merge(Figure.month("M" + month), 1L, Long::sum);
                values.merge(Figure.RECENT, 1L, Long::sum);
            } else {
                values.merge(Figure.EARLIER, 1L, Long::sum);
            }
        }
        sums.add(new Sum(Figure.RECENT, months));
        sums.add(new Sum(Figure.TOTAL, List.of(Figure.RECENT, Figure.EARLIER)));
        return new Table(values, sums);
    }

    /**
     * Written apart from the rule: bounds of each hidden figure by carrying what is known through
     * every sum, as {@code part = whole - others} and {@code whole = parts}, until nothing moves.
     */
    private static Map<Figure, Interval> attack(Table table, Set<Figure> hidden) {
        Map<Figure, long[]> bounds = new HashMap<>();
        long most = 1_000_000;
        table.values()
                .forEach(
                        (figure, value) ->
                                bounds.put(
                                        figure,
                                        hidden.contains(figure)
                                                ? new long[] {
                                                    figure.equals(Figure.EARLIER) ? 0 : 1, most
                                                }
                                                : new long[] {value, value}));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Sum sum : table.sums()) {
                List<Figure> all = new ArrayList<>(sum.parts());
                all.add(sum.whole());
                for (Figure figure : all) {
                    long low = 0;
                    long high = 0;
                    for (Figure other : all) {
                        if (!other.equals(figure)) {
                            boolean added = figure.equals(sum.whole()) || other.equals(sum.whole());
                            long[] at = at(bounds, other);
                            low += added ? at[0] : -at[1];
                            high += added ? at[1] : -at[0];
                        }
                    }
                    long[] at = at(bounds, figure);
                    if (low > at[0] || high < at[1]) {
                        bounds.put(
                                figure, new long[] {Math.max(low, at[0]), Math.min(high, at[1])});
                        moved = true;
                    }
                }
            }
        }
        Map<Figure, Interval> known = new HashMap<>();
        bounds.forEach((figure, at) -> known.put(figure, new Interval(at[0], at[1])));
        return known;
    }
}
