package eu.werein.events.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a gathering that are planned alike. Most have one part; changing "this and following"
 * begins another.
 *
 * @param number from 1; calendars know the part by it, so it never changes and is never used again
 * @param deviations of single dates
 * @param cancelledAt since when nothing of it takes place; none if something does
 */
public record Part(
        int number,
        Schedule schedule,
        Told told,
        SortedMap<LocalDate, Deviation> deviations,
        @Nullable Instant cancelledAt) {

    /**
     * @throws IllegalArgumentException when it deviates on a day that is none of its own
     */
    public Part {
        deviations = new TreeMap<>(deviations);
        if (!schedule.days().containsAll(deviations.keySet())) {
            throw new IllegalArgumentException("only a date of a gathering can deviate");
        }
    }

    /** A copy: a part never changes. */
    @Override
    public SortedMap<LocalDate, Deviation> deviations() {
        return new TreeMap<>(deviations);
    }

    static Part of(int number, Plan plan) {
        return new Part(number, plan.schedule(), plan.told(), new TreeMap<>(), null);
    }

    boolean takesPlace() {
        return cancelledAt == null;
    }

    /** How many characters are told of it, and of those of its dates that are told otherwise. */
    int length() {
        return told.length()
                + deviations.values().stream()
                        .mapToInt(
                                deviation ->
                                        switch (deviation) {
                                            case Deviation.Cancelled _ -> 0;
                                            case Deviation.Changed(var _, var other) ->
                                                    other.equals(told) ? 0 : other.length();
                                        })
                        .sum();
    }

    /**
     * All dates, those that are cancelled too, in the order in which they were planned; why is
     * known to the series.
     */
    public Stream<Occurrence> occurrences() {
        return schedule.days().stream().map(this::occurrence);
    }

    private Occurrence occurrence(LocalDate date) {
        Deviation deviation = deviations.get(date);
        return switch (deviation) {
            case null -> new Occurrence(date, schedule.hours().on(date), told, cancelledAt, null);
            case Deviation.Changed(var meeting, var changed) ->
                    new Occurrence(date, meeting, changed, cancelledAt, null);
            case Deviation.Cancelled(var at) ->
                    new Occurrence(date, schedule.hours().on(date), told, at, null);
        };
    }

    Part deviating(LocalDate date, Deviation deviation) {
        SortedMap<LocalDate, Deviation> after = deviations();
        after.put(date, deviation);
        return new Part(number, schedule, told, after, cancelledAt);
    }

    /**
     * With another plan: what was cancelled stays so, and other deviations go.
     *
     * @param as its number, or the one of another part that it becomes
     */
    Part planned(int as, Plan plan) {
        SortedMap<LocalDate, Deviation> kept = cancellations();
        NavigableSet<LocalDate> days = plan.schedule().days();
        kept.keySet().removeIf(date -> !days.contains(date));
        return new Part(as, plan.schedule(), plan.told(), kept, null);
    }

    /** Told otherwise, at the same times; who was told of a single date is told otherwise too. */
    Part told(Visibility visibility, Edit edit, Told other) {
        SortedMap<LocalDate, Deviation> after = deviations();
        after.replaceAll((_, deviation) -> told(visibility, edit, deviation));
        return new Part(number, schedule, other, after, cancelledAt);
    }

    private static Deviation told(Visibility visibility, Edit edit, Deviation deviation) {
        return switch (deviation) {
            case Deviation.Cancelled _ -> deviation;
            case Deviation.Changed(var meeting, var changed) ->
                    new Deviation.Changed(
                            meeting,
                            edit.told(new Plan(visibility, Schedule.once(meeting), changed)));
        };
    }

    private SortedMap<LocalDate, Deviation> cancellations() {
        SortedMap<LocalDate, Deviation> kept = new TreeMap<>();
        for (Map.Entry<LocalDate, Deviation> each : deviations.entrySet()) {
            if (each.getValue() instanceof Deviation.Cancelled) {
                kept.put(each.getKey(), each.getValue());
            }
        }
        return kept;
    }

    /** What of it is before a day, of which there must be something. */
    Part before(LocalDate day) {
        return new Part(number, schedule.before(day), told, deviations().headMap(day), cancelledAt);
    }

    Part cancelled(Instant now) {
        return new Part(number, schedule, told, deviations, now);
    }
}
