package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTests {

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
    void showsNothingButZerosWhereTheTotalIsHidden() {
        Table table = flat(6, 1, 0);

        assertThat(Suppression.hidden(table, Set.of(Figure.TOTAL)))
                .containsExactlyInAnyOrder(part(0), part(1), Figure.TOTAL);
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
    void hidesASecondSectorWhenTheTotalOfTheCountriesWouldTellTheFirst() {
        Map<Figure, Long> values = new HashMap<>(Map.of(Figure.TOTAL, 32L));
        values.put(Figure.country("BE"), 32L);
        values.put(Figure.partner("be-x"), 32L);
        values.put(Figure.sector(new Sector("G")), 29L);
        values.put(Figure.sector(new Sector("N")), 3L);
        Table table =
                new Table(
                        values,
                        List.of(
                                new Sum(Figure.country("BE"), List.of(Figure.partner("be-x"))),
                                new Sum(Figure.TOTAL, List.of(Figure.country("BE"))),
                                new Sum(
                                        Figure.TOTAL,
                                        List.of(
                                                Figure.sector(new Sector("N")),
                                                Figure.sector(new Sector("G"))))));

        assertThat(Suppression.hidden(table, Set.of()))
                .containsExactlyInAnyOrder(
                        Figure.sector(new Sector("N")), Figure.sector(new Sector("G")));
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
            Table table = RandomFederation.of(random, 40).table();
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
