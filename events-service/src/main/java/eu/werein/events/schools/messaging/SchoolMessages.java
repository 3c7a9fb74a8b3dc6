package eu.werein.events.schools.messaging;

import eu.werein.events.schools.SchoolCalendar;
import eu.werein.platform.outbox.DomainEvent;

/** What partners tell each other of days without school. */
public final class SchoolMessages {

    public static final String TOPIC = "events.school-calendar.v1";
    public static final String CHANGED = "events.school-holidays-changed.v1";

    private SchoolMessages() {}

    /** The days of a calendar as they are told. */
    public static DomainEvent of(SchoolCalendar calendar) {
        return new DomainEvent(TOPIC, CHANGED, SchoolHolidaysData.of(calendar));
    }
}
