package eu.werein.federation.dashboard;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which figures are not shown, decided once before any form of output.
 *
 * <p>1 to 4 is hidden and 0 is shown. Then more is hidden until no reader who adds and subtracts
 * what is left can say of a hidden figure more than that it is one of four neighbouring values; and
 * until nobody who knows in addition which ones are 1 to 4 can tell any of them exactly. Where even
 * the total must be hidden, nothing but zeros is shown.
 */
final class Suppression {

    static final int SMALLEST_SHOWN = 5;

    /** Four values or more must remain possible: what "1 to 4" leaves open by itself. */
    static final int LEAST_WIDTH = 3;

    private Suppression() {}

    /**
     * @param hiddenBefore what stays hidden, unless it is empty by now
     * @return every figure of the table that is not shown
     */
    static Set<Figure> hidden(Table table, Set<Figure> hiddenBefore) {
        Set<Figure> hidden = new HashSet<>();
        table.values()
                .forEach(
                        (figure, value) -> {
                            if (!figure.kind().published()
                                    || small(value)
                                    || (value > 0 && hiddenBefore.contains(figure))) {
                                hidden.add(figure);
                            }
                        });
        Optional<Figure> further = furtherToHide(table, hidden);
        while (further.isPresent()) {
            hidden.add(further.get());
            further = furtherToHide(table, hidden);
        }
        if (hidden.contains(Figure.TOTAL)) {
            hideAll(table, hidden);
        }
        return Set.copyOf(hidden);
    }

    /**
     * Only the total of very few is hidden: whoever misses it would know too much of all others.
     */
    private static void hideAll(Table table, Set<Figure> hidden) {
        table.values()
                .forEach(
                        (figure, value) -> {
                            if (value > 0) {
                                hidden.add(figure);
                            }
                        });
    }

    private static boolean small(long value) {
        return value > 0 && value < SMALLEST_SHOWN;
    }

    private static Optional<Figure> furtherToHide(Table table, Set<Figure> hidden) {
        return furtherToHide(table, hidden, figure -> stranger(figure), LEAST_WIDTH)
                .or(() -> furtherToHide(table, hidden, figure -> insider(table, figure), 1));
    }

    /** What is known of a hidden figure before calculating: zeros are shown. */
    private static Interval stranger(Figure figure) {
        return Interval.atLeast(figure.kind().published() ? 1 : 0);
    }

    /** Knows, or has found out from which others are hidden, why each one is. */
    private static Interval insider(Table table, Figure figure) {
        if (small(table.value(figure))) {
            return new Interval(1, SMALLEST_SHOWN - 1);
        }
        return Interval.atLeast(figure.kind().published() ? SMALLEST_SHOWN : 0);
    }

    private static Optional<Figure> furtherToHide(
            Table table,
            Set<Figure> hidden,
            Function<Figure, Interval> knownBefore,
            long leastWidth) {
        Map<Figure, Interval> known = Reader.of(table, hidden, knownBefore);
        return table.sums().stream()
                .flatMap(sum -> sum.inOrderOfSacrifice().filter(hidden::contains))
                .filter(figure -> mustBeUncertain(table, figure))
                .filter(figure -> isNarrow(known, figure, leastWidth))
                .flatMap(figure -> tellingSums(table, known, figure, leastWidth))
                .flatMap(Sum::inOrderOfSacrifice)
                .filter(figure -> !hidden.contains(figure) && table.value(figure) > 0)
                .findFirst();
    }

    private static boolean mustBeUncertain(Table table, Figure figure) {
        return figure.kind().published() || small(table.value(figure));
    }

    /**
     * The sums that alone, with what is known of their other figures, tell too much of this one.
     */
    private static Stream<Sum> tellingSums(
            Table table, Map<Figure, Interval> known, Figure figure, long leastWidth) {
        return table.sums().stream()
                .filter(sum -> sum.has(figure))
                .filter(
                        sum ->
                                sum.inOrderOfSacrifice()
                                        .allMatch(other -> isNarrow(known, other, leastWidth)));
    }

    private static boolean isNarrow(Map<Figure, Interval> known, Figure figure, long leastWidth) {
        return Objects.requireNonNull(known.get(figure)).width() < leastWidth;
    }
}
