package eu.werein.events.schools.ical;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The holidays of all entries, when one of them may take the place of another's. */
final class Gathered {

    static final int MOST = 500;

    private static final Comparator<Holiday> BY_DAYS =
            Comparator.comparing((Holiday holiday) -> holiday.days().first())
                    .thenComparing(holiday -> holiday.days().last())
                    .thenComparing(Holiday::name);

    private final List<Time> times = new ArrayList<>();
    private final Set<Key> replaced = new HashSet<>();

    /** One of the times that an entry comes. */
    private record Key(String uid, LocalDate first) {}

    private record Time(Key key, boolean alone, Holiday holiday) {}

    void add(Entry entry) {
        if (entry.replaces() != null) {
            replaced.add(new Key(entry.uid(), entry.replaces()));
        }
        if (!entry.takesPlace()) {
            return;
        }
        for (LocalDate first : entry.firsts()) {
            if (times.size() == MOST) {
                throw CalendarRefused.at(entry.line(), Why.TOO_MANY);
            }
            times.add(
                    new Time(
                            new Key(entry.uid(), first),
                            entry.replaces() != null,
                            new Holiday(entry.name(), EntryReader.lasting(first, entry.days()))));
        }
    }

    /**
     * @throws CalendarRefused when there is none
     */
    List<Holiday> holidays() {
        List<Holiday> holidays =
                times.stream()
                        .filter(time -> time.alone() || !replaced.contains(time.key()))
                        .map(Time::holiday)
                        .distinct()
                        .sorted(BY_DAYS)
                        .toList();
        if (holidays.isEmpty()) {
            throw CalendarRefused.whole(Why.NO_HOLIDAYS);
        }
        return holidays;
    }
}
