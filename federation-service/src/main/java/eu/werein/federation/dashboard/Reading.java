package eu.werein.federation.dashboard;

import java.time.Instant;
import java.util.Set;

/**
 * Figures that cut across partners, as they were at one moment.
 *
 * @param hidden those that are not shown until the next reading
 */
record Reading<F extends CrossCut<F>>(Instant since, F figures, Table table, Set<Figure> hidden) {

    static <F extends CrossCut<F>> Reading<F> of(Instant since, F figures) {
        Table table = figures.table();
        return new Reading<>(since, figures, table, Suppression.hidden(table, Set.of()));
    }
}
