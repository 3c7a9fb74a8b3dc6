package eu.werein.federation.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One chart.
 *
 * @param total of all cells; null when it is not shown
 */
public record Panel(List<Entry> cells, @Nullable Long total) {

    public Panel {
        cells = List.copyOf(cells);
    }

    /** How many cells are not shown. */
    public long suppressed() {
        return cells.stream().map(Entry::count).filter(Objects::isNull).count();
    }

    /**
     * One bar of it.
     *
     * @param count null when it is not shown
     * @param detail where the chart says more of each bar, else null
     */
    public record Entry(String key, @Nullable Long count, @Nullable Detail detail) {}

    /** What is said of a bar beside its count. */
    public sealed interface Detail {}

    /**
     * How long undecided applications have been waiting, in days of the partner's calendar.
     *
     * @param medianDays null when nothing waits or the count is not shown; so is the longest
     */
    public record Waiting(@Nullable Double medianDays, @Nullable Long longestDays, int targetDays)
            implements Detail {}

    /** How many cycles are in each state; a state that is not there has none. */
    public record States(Map<CycleState, Long> cycles) implements Detail {

        public States {
            cycles = Map.copyOf(cycles);
        }

        public long in(CycleState state) {
            return cycles.getOrDefault(state, 0L);
        }
    }

    /**
     * How many seats there are, of which the count are held.
     *
     * @param seats of cycles in which people may enrol or could
     */
    public record Capacity(long seats) implements Detail {}

    /**
     * Of how many the count is a part.
     *
     * @param all null when it is not shown
     */
    public record Whole(@Nullable Long all) implements Detail {}

    /**
     * How those who are counted see themselves.
     *
     * @param before null when there are none, or it is not shown; so is after
     */
    public record Change(@Nullable Means before, @Nullable Means after) implements Detail {

        static final Change UNKNOWN = new Change(null, null);
    }

    /** Of answers from 1 to 5. */
    public record Means(double recognition, double confidence, double finance) {}
}
