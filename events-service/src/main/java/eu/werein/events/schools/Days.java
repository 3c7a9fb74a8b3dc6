package eu.werein.events.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole days without a gap.
 *
 * @param last not before the first
 */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean meets(Days other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The same days in order, as few spans as possible: who reads them learns days and no more. */
    public static List<Days> joined(List<Days> spans) {
        List<Days> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparing(Days::first)).forEach(span -> add(joined, span));
        return List.copyOf(joined);
    }

    private static void add(List<Days> joined, Days span) {
        Days before = joined.isEmpty() ? null : joined.getLast();
        if (before == null || span.first.isAfter(before.last.plusDays(1))) {
            joined.add(span);
        } else if (span.last.isAfter(before.last)) {
            joined.set(joined.size() - 1, new Days(before.first, span.last));
        }
    }
}
