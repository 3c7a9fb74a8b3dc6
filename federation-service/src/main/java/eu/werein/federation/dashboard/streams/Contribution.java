package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;

/**
 * How many are in which cell because of something that one or more topics tell of under the same
 * key. It depends on the latest event of each topic only, so that it does not matter which of them
 * is read first.
 */
@FunctionalInterface
interface Contribution {

    /** Of somebody whom one topic tells of: she counts once, in one cell or in none. */
    Contribution ONE_CELL =
            (partner, remembered) -> {
                String key = remembered.getFirst();
                return key.isEmpty() ? Map.of() : Map.of(Cell.of(key), 1L);
            };

    /**
     * @param remembered of each topic, in their order; empty where there is nothing
     */
    Map<Cell, Long> counted(PartnerId partner, List<String> remembered);
}
