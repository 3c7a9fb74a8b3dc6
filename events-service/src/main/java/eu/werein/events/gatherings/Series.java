package eu.werein.events.gatherings;

import eu.werein.events.gatherings.GatheringRefused.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All dates of a gathering.
 *
 * @param parts those that take place, in the order of their dates, and those that were cancelled
 * @param reasons why dates are elsewhere or do not take place
 */
public record Series(List<Part> parts, Reasons reasons) {

    /** How often dates can be planned again for "this and following". */
    static final int MOST_PARTS = 24;

    /** How many characters can be told of all dates: what is told of a gathering is one message. */
    static final int LONGEST = 200_000;

    /**
     * @throws GatheringRefused when parts overlap, are too many, or too much is told of them
     */
    public Series {
        parts = List.copyOf(parts);
        List<Part> live = parts.stream().filter(Part::takesPlace).toList();
        for (int place = 1; place < live.size(); place++) {
            LocalDate last = live.get(place - 1).schedule().last();
            if (!live.get(place).schedule().first().isAfter(last)) {
                throw new GatheringRefused(Why.OVERLAPS);
            }
        }
        if (parts.size() > MOST_PARTS) {
            throw new GatheringRefused(Why.TOO_MANY_PARTS);
        }
        if (parts.stream().mapToInt(Part::length).sum() + reasons.length() > LONGEST) {
            throw new GatheringRefused(Why.TOO_LONG);
        }
    }

    /** As it was planned, as far as is told. */
    public Series(List<Part> parts) {
        this(parts, Reasons.NONE);
    }

    /**
     * With what the host says of why some dates are elsewhere or do not take place.
     *
     * @param reason none to say nothing of it any more
     */
    Series because(Difference difference, @Nullable Reason reason) {
        Set<LocalDate> known =
                occurrences().stream().map(Occurrence::date).collect(Collectors.toSet());
        return new Series(parts, reasons.with(difference.dates(), reason).only(known));
    }

    /** Whether something of it takes place, or did. */
    public boolean takesPlace() {
        return parts.stream().anyMatch(Part::takesPlace);
    }

    boolean repeats() {
        return parts.size() > 1 || parts.getFirst().schedule().rule() != null;
    }

    boolean hasBegun(Instant now) {
        return occurrences().stream().anyMatch(each -> !each.meeting().start().isAfter(now));
    }

    /** All dates in their order; of a date that was planned twice, what holds. */
    public List<Occurrence> occurrences() {
        Map<LocalDate, Occurrence> dates = new TreeMap<>();
        parts.stream()
                .sorted(Comparator.comparing(Part::takesPlace).reversed())
                .flatMap(Part::occurrences)
                .map(each -> each.because(reasons.on(each.date()).orElse(null)))
                .forEach(occurrence -> dates.putIfAbsent(occurrence.date(), occurrence));
        return List.copyOf(dates.values());
    }

    /**
     * The part that a date is planned in.
     *
     * @throws GatheringRefused when there is none
     */
    Part partOf(LocalDate date) {
        return parts.stream()
                .filter(Part::takesPlace)
                .filter(part -> part.schedule().days().contains(date))
                .findFirst()
                .orElseThrow(() -> new GatheringRefused(Why.NO_SUCH_DATE));
    }

    /**
     * A date that is not over.
     *
     * @throws GatheringRefused when it is, or does not take place
     */
    Occurrence toCome(LocalDate date, Instant now) {
        Occurrence occurrence =
                partOf(date)
                        .occurrences()
                        .filter(each -> each.date().equals(date))
                        .filter(Occurrence::takesPlace)
                        .findFirst()
                        .orElseThrow(() -> new GatheringRefused(Why.NO_SUCH_DATE));
        if (!occurrence.meeting().end().isAfter(now)) {
            throw new GatheringRefused(Why.OVER);
        }
        return occurrence;
    }

    /** Without a date. */
    Series cancelled(LocalDate date, Instant now) {
        Part part = partOf(date);
        if (part.deviations().get(date) instanceof Deviation.Cancelled) {
            return this;
        }
        toCome(date, now);
        return replacing(part, part.deviating(date, new Deviation.Cancelled(now)));
    }

    /** Without all that is still to come. */
    Series cancelledFrom(Instant now) {
        LocalDate next =
                occurrences().stream()
                        .filter(each -> each.meeting().end().isAfter(now))
                        .filter(Occurrence::takesPlace)
                        .map(Occurrence::date)
                        .findFirst()
                        .orElseThrow(() -> new GatheringRefused(Why.OVER));
        return cancelledFrom(next, now);
    }

    /** Without a date and those after it. */
    Series cancelledFrom(LocalDate date, Instant now) {
        toCome(date, now);
        return from(
                date,
                part ->
                        part.schedule().hasDaysBefore(date)
                                ? List.of(part.before(date))
                                : List.of(part.cancelled(now)),
                later -> later.cancelled(now));
    }

    /**
     * With something else from a date on.
     *
     * @param cut what becomes of the part that the date is in
     * @param later what becomes of each part after it
     */
    Series from(LocalDate date, Cut cut, UnaryOperator<Part> later) {
        Part part = partOf(date);
        List<Part> after = new ArrayList<>();
        for (Part each : parts) {
            if (each.equals(part)) {
                after.addAll(cut.of(part));
            } else {
                boolean follows = each.takesPlace() && each.schedule().first().isAfter(date);
                after.add(follows ? later.apply(each) : each);
            }
        }
        return new Series(after, reasons);
    }

    /** What becomes of a part. */
    @FunctionalInterface
    interface Cut {
        List<Part> of(Part part);
    }

    Series replacing(Part before, Part after) {
        return each(part -> part.equals(before) ? after : part);
    }

    /** With a change of every part. */
    Series each(UnaryOperator<Part> change) {
        return new Series(parts.stream().map(change).toList(), reasons);
    }

    int nextNumber() {
        return parts.stream().mapToInt(Part::number).max().orElseThrow() + 1;
    }
}
