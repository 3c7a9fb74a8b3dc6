package eu.werein.events.schools;

import java.util.function.Function;

/** The school calendar of the bound partner. */
public interface SchoolCalendars {

    /** Empty of holidays when none was handed in. */
    SchoolCalendar current();

    /** Takes the step, and keeps it with what is told of it. */
    SchoolCalendar change(Function<SchoolCalendar, SchoolCalendar.Transition> step);
}
