package eu.werein.events.schools.ical;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.ical.ContentLines.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows what opens and closes in a calendar, and hands on one entry after the other with what
 * days depend on: zones, alarms, pictures and whatever else calendars carry along are passed over.
 */
final class CalendarScan {

    static final int MOST_ENTRIES = 2_000;
    static final int MOST_LINES_OF_ENTRY = 500;
    static final int DEEPEST = 3;

    private static final String CALENDAR = "VCALENDAR";
    private static final String FIRST_LINE = "BEGIN:" + CALENDAR;
    private static final String ENTRY = "VEVENT";
    private static final Set<String> OURS =
            Set.of(
                    "UID",
                    "SUMMARY",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "EXDATE",
                    "RECURRENCE-ID",
                    "STATUS");

    private final Consumer<List<Property>> entries;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Property> entry = new ArrayList<>();
    private int opened;
    private int lines;
    private int last;

    /**
     * @param entries takes the lines of each, with the one that opens it
     */
    CalendarScan(Consumer<List<Property>> entries) {
        this.entries = entries;
    }

    void take(Line line) {
        last = line.number();
        if (open.isEmpty() && !line.text().strip().equalsIgnoreCase(FIRST_LINE)) {
            throw CalendarRefused.at(line.number(), Why.NOT_A_CALENDAR);
        }
        Property property = Property.of(line);
        if (property.is("BEGIN")) {
            begin(property);
        } else if (property.is("END")) {
            end(property);
        } else if (ENTRY.equals(open.peek())) {
            take(property, entry);
        }
    }

    private void begin(Property property) {
        String component = property.word();
        if (open.size() == DEEPEST) {
            throw property.refused(Why.NESTED_TOO_DEEP);
        }
        if (component.equals(CALENDAR) != open.isEmpty()
                || (component.equals(ENTRY) && open.size() != 1)) {
            throw property.refused(Why.UNBALANCED);
        }
        if (component.equals(ENTRY)) {
            opened++;
            if (opened > MOST_ENTRIES) {
                throw property.refused(Why.TOO_MANY);
            }
            lines = 0;
            entry.add(property);
        }
        open.push(component);
    }

    private void take(Property property, List<Property> into) {
        lines++;
        if (lines > MOST_LINES_OF_ENTRY) {
            throw property.refused(Why.TOO_MANY);
        }
        if (OURS.contains(property.name())) {
            into.add(property);
        }
    }

    private void end(Property property) {
        String component = property.word();
        if (!component.equals(open.peek())) {
            throw property.refused(Why.UNBALANCED);
        }
        open.pop();
        if (component.equals(ENTRY)) {
            entries.accept(List.copyOf(entry));
            entry.clear();
        }
    }

    /**
     * Says that nothing comes any more.
     *
     * @throws CalendarRefused when something was to come
     */
    void close() {
        if (last == 0) {
            throw CalendarRefused.whole(Why.NOT_A_CALENDAR);
        }
        if (!open.isEmpty()) {
            throw CalendarRefused.at(last, Why.UNBALANCED);
        }
    }
}
