package eu.werein.events.gatherings;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever meant to come must know after a change.
 *
 * @param moved dates that are at another time or place now
 * @param cancelled dates that do not take place any more
 */
public record Difference(List<LocalDate> moved, List<LocalDate> cancelled) {

    public Difference {
        moved = List.copyOf(moved);
        cancelled = List.copyOf(cancelled);
    }

    /** Between what was known and what holds now, of all that is not over. */
    static Difference between(List<Occurrence> before, List<Occurrence> after, Instant now) {
        Map<LocalDate, Occurrence> holds =
                after.stream().collect(Collectors.toMap(Occurrence::date, Function.identity()));
        List<Occurrence> toCome =
                before.stream()
                        .filter(Occurrence::takesPlace)
                        .filter(occurrence -> occurrence.meeting().end().isAfter(now))
                        .toList();
        return new Difference(
                toCome.stream()
                        .filter(known -> isMoved(known, holds.get(known.date())))
                        .map(Occurrence::date)
                        .toList(),
                toCome.stream()
                        .filter(known -> isGone(holds.get(known.date())))
                        .map(Occurrence::date)
                        .toList());
    }

    /** All of them. */
    List<LocalDate> dates() {
        return Stream.concat(moved.stream(), cancelled.stream()).toList();
    }

    private static boolean isGone(@Nullable Occurrence now) {
        return now == null || !now.takesPlace();
    }

    private static boolean isMoved(Occurrence known, @Nullable Occurrence now) {
        return now != null
                && now.takesPlace()
                && !(known.meeting().equals(now.meeting())
                        && Objects.equals(known.told().place(), now.told().place())
                        && Objects.equals(link(known), link(now)));
    }

    private static @Nullable URI link(Occurrence occurrence) {
        return occurrence.told().link();
    }
}
