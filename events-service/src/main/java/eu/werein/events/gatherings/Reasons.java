package eu.werein.events.gatherings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why dates of a gathering are as they are, each as it was told last.
 *
 * @param byDate the days that they were planned for, those without a reason left out
 */
public record Reasons(Map<LocalDate, Reason> byDate) {

    public static final Reasons NONE = new Reasons(Map.of());

    public Reasons {
        byDate = Map.copyOf(byDate);
    }

    /** What several dates have in common. */
    public record Shared(Reason reason, List<LocalDate> dates) {
        public Shared {
            dates = List.copyOf(dates);
        }
    }

    public static Reasons of(List<Shared> shared) {
        Map<LocalDate, Reason> byDate = new HashMap<>();
        shared.forEach(each -> each.dates().forEach(date -> byDate.put(date, each.reason())));
        return new Reasons(byDate);
    }

    public Optional<Reason> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** The one that all of these dates have, if it is one. */
    public Optional<Reason> onAll(List<LocalDate> dates) {
        return dates.stream()
                .findFirst()
                .flatMap(this::on)
                .filter(reason -> dates.stream().map(byDate::get).allMatch(reason::equals));
    }

    /** Each once, in the order of the first of its dates. */
    public List<Shared> shared() {
        Map<Reason, SortedSet<LocalDate>> byReason = new HashMap<>();
        byDate.forEach(
                (date, reason) -> byReason.computeIfAbsent(reason, _ -> new TreeSet<>()).add(date));
        Map<LocalDate, Shared> byFirst = new TreeMap<>();
        byReason.forEach(
                (reason, dates) ->
                        byFirst.put(dates.first(), new Shared(reason, List.copyOf(dates))));
        return List.copyOf(byFirst.values());
    }

    /** With another one for some dates, or with none. */
    Reasons with(Collection<LocalDate> dates, @Nullable Reason reason) {
        Map<LocalDate, Reason> after = new HashMap<>(byDate);
        dates.forEach(
                date -> {
                    if (reason == null) {
                        after.remove(date);
                    } else {
                        after.put(date, reason);
                    }
                });
        return new Reasons(after);
    }

    /** Without those of other dates. */
    Reasons only(Set<LocalDate> dates) {
        Map<LocalDate, Reason> after = new HashMap<>(byDate);
        after.keySet().retainAll(dates);
        return new Reasons(after);
    }

    /** How many characters people would read. */
    int length() {
        return byDate.values().stream().distinct().mapToInt(each -> each.text().length()).sum();
    }
}
