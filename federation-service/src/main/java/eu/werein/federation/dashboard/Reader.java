package eu.werein.federation.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out what a patient reader can: the narrowest interval of every figure that is hidden, from
 * all that is not. The sums form a tree: each figure but the total is a part of one sum and the
 * whole of one at most. On a tree, carrying bounds back and forth until nothing moves is exact.
 */
final class Reader {

    private final Table table;
    private final Map<Figure, Interval> known = new HashMap<>();

    private Reader(Table table, Set<Figure> hidden, Function<Figure, Interval> knownBefore) {
        this.table = table;
        table.values()
                .forEach(
                        (figure, value) ->
                                known.put(
                                        figure,
                                        hidden.contains(figure)
                                                ? knownBefore.apply(figure)
                                                : Interval.exactly(value)));
    }

    /**
     * @param knownBefore what she knows of a hidden figure before she calculates
     */
    static Map<Figure, Interval> of(
            Table table, Set<Figure> hidden, Function<Figure, Interval> knownBefore) {
        Reader reader = new Reader(table, hidden, knownBefore);
        boolean more = true;
        while (more) {
            more = reader.narrowed();
        }
        return Map.copyOf(reader.known);
    }

    private boolean narrowed() {
        boolean any = false;
        for (Sum sum : table.sums()) {
            long low = sum.parts().stream().mapToLong(part -> at(part).low()).sum();
            long high = sum.parts().stream().mapToLong(part -> at(part).high()).sum();
            any |= narrow(sum.whole(), low, high);
            Interval whole = at(sum.whole());
            for (Figure part : sum.parts()) {
                long lowOthers = low - at(part).low();
                long highOthers = high - at(part).high();
                any |= narrow(part, whole.low() - highOthers, whole.high() - lowOthers);
            }
        }
        return any;
    }

    private boolean narrow(Figure figure, long low, long high) {
        Interval before = at(figure);
        Interval after = before.and(low, high);
        known.put(figure, after);
        return !after.equals(before);
    }

    private Interval at(Figure figure) {
        return Objects.requireNonNull(known.get(figure));
    }
}
