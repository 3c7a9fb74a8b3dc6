package eu.werein.federation.dashboard;

import java.util.Map;

/** How many are in each cell, over all partitions; a cell that is not there is empty. */
public record Counts(Map<Cell, Long> byCell) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byCell = Map.copyOf(byCell);
    }
}
