package eu.werein.federation.dashboard;

import java.util.List;
import java.util.Map;

/** Figures that belong together, and all the sums that tie them. */
record Table(Map<Figure, Long> values, List<Sum> sums) {

    Table {
        values = Map.copyOf(values);
        sums = List.copyOf(sums);
    }

    long value(Figure figure) {
        return values.getOrDefault(figure, 0L);
    }
}
