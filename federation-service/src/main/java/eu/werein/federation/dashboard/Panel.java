package eu.werein.federation.dashboard;

import java.util.List;
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
     * @param waiting where the chart is about waiting, else null
     */
    public record Entry(String key, @Nullable Long count, @Nullable Waiting waiting) {}

    /**
     * How long undecided applications have been waiting, in days of the partner's calendar.
     *
     * @param medianDays null when nothing waits or the count is not shown; so is the longest
     */
    public record Waiting(
            @Nullable Double medianDays, @Nullable Long longestDays, int targetDays) {}
}
