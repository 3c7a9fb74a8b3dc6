package eu.werein.events.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One partner's school calendar, in memory, with what was told of it. */
final class InMemorySchoolCalendars implements SchoolCalendars {

    private final List<List<Days>> told = new ArrayList<>();
    private SchoolCalendar calendar = SchoolCalendar.EMPTY;

    @Override
    public SchoolCalendar current() {
        return calendar;
    }

    @Override
    public SchoolCalendar change(Function<SchoolCalendar, SchoolCalendar.Transition> step) {
        SchoolCalendar.Transition transition = step.apply(calendar);
        if (!transition.after().equals(calendar)) {
            calendar = transition.after().at(calendar.version() + 1);
        }
        if (transition.told()) {
            told.add(transition.after().days());
        }
        return calendar;
    }

    List<List<Days>> told() {
        return told;
    }
}
