package eu.werein.events.gatherings;

import eu.werein.events.gatherings.Rule.Count;
import eu.werein.events.gatherings.Rule.Until;
import eu.werein.platform.meetings.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When people meet: once, or as a rule says, always at the same time on the clock of one place.
 *
 * @param hours of the day
 * @param rule none for what takes place once
 * @param dates all days that the rule means, in their order; never none
 * @param except those of them that are left out from the beginning
 */
public record Schedule(
        Hours hours, @Nullable Rule rule, List<LocalDate> dates, Set<LocalDate> except) {

    /**
     * From when to when, on the clock of a place.
     *
     * @param zone of the IANA database, named after a place
     */
    public record Hours(LocalTime startsAt, LocalTime endsAt, ZoneId zone) {

        public Meeting on(LocalDate date) {
            return new Meeting(date, startsAt, endsAt, zone);
        }

        public static Hours of(Meeting meeting) {
            return new Hours(meeting.startsAt(), meeting.endsAt(), meeting.zone());
        }
    }

    /**
     * @throws IllegalArgumentException when it has no date, has several without a rule, or leaves
     *     out all of them, or another day
     */
    public Schedule {
        dates = List.copyOf(dates);
        except = Set.copyOf(except);
        boolean lists = !dates.isEmpty() && (rule != null || dates.size() == 1);
        if (!lists || !dates.containsAll(except) || except.size() == dates.size()) {
            throw new IllegalArgumentException("not a schedule");
        }
    }

    public static Schedule once(Meeting meeting) {
        return new Schedule(Hours.of(meeting), null, List.of(meeting.date()), Set.of());
    }

    public LocalDate first() {
        return dates.getFirst();
    }

    public LocalDate last() {
        return dates.getLast();
    }

    /** The days on which people meet, as it was planned. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(dates);
        days.removeAll(except);
        return days;
    }

    /** Whether people would meet in an hour that clocks leave out on one of the days. */
    public boolean isLeftOut() {
        return days().stream().map(hours::on).anyMatch(Meeting::isLeftOut);
    }

    /** Whether people meet before a day. */
    boolean hasDaysBefore(LocalDate day) {
        return days().first().isBefore(day);
    }

    /** What of it is before a day, of which there must be something. */
    Schedule before(LocalDate day) {
        List<LocalDate> kept = dates.stream().filter(date -> date.isBefore(day)).toList();
        Rule shorter = rule == null ? null : rule.ending(new Until(day.minusDays(1)));
        return part(kept, shorter);
    }

    /** What of it is on a day that it has, and later. */
    Schedule from(LocalDate day) {
        List<LocalDate> kept = dates.stream().filter(date -> !date.isBefore(day)).toList();
        Rule later =
                rule == null
                        ? null
                        : switch (rule.end()) {
                            case Count _ -> rule.ending(new Count(kept.size()));
                            case Until _ -> rule;
                        };
        return part(kept, later);
    }

    private Schedule part(List<LocalDate> kept, @Nullable Rule ending) {
        Set<LocalDate> without = new TreeSet<>(except);
        without.retainAll(kept);
        return new Schedule(hours, ending, kept, without);
    }
}
