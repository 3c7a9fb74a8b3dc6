package eu.werein.events.schools;

import java.time.Instant;
import java.util.List;

/**
 * What a partner knows of its schools.
 *
 * @param version counts the changes from 1
 * @param holidays in the order of their days; none without a source
 */
public record SchoolCalendar(long version, Source source, List<Holiday> holidays) {

    /** Before anything was handed in. */
    public static final SchoolCalendar EMPTY = new SchoolCalendar(1, new Source.None(), List.of());

    public SchoolCalendar {
        holidays = List.copyOf(holidays);
    }

    /**
     * A calendar after a step.
     *
     * @param told false when other partners would learn nothing new
     */
    public record Transition(SchoolCalendar after, boolean told) {}

    /** Takes the place of whatever was there. */
    Transition upload(List<Holiday> read, Instant now) {
        return to(new Source.Uploaded(now), read);
    }

    /** Takes the place of whatever was there, and is read again from time to time. */
    Transition link(CalendarLink link, List<Holiday> read, Instant now) {
        return to(new Source.Linked(link, now, now, null), read);
    }

    /** What was read again; nothing happens when meanwhile another calendar has been chosen. */
    Transition reread(CalendarLink link, List<Holiday> read, Instant now) {
        return isFrom(link) ? link(link, read, now) : new Transition(this, false);
    }

    /** What was known goes on to hold: holidays do not go away because a server does. */
    Transition fail(CalendarLink link, Source.Failure failure, Instant now) {
        return source instanceof Source.Linked linked && isFrom(link)
                ? to(new Source.Linked(link, linked.readAt(), now, failure), holidays)
                : new Transition(this, false);
    }

    Transition remove() {
        return to(new Source.None(), List.of());
    }

    private boolean isFrom(CalendarLink link) {
        return source instanceof Source.Linked linked && linked.link().equals(link);
    }

    private Transition to(Source from, List<Holiday> read) {
        SchoolCalendar after = new SchoolCalendar(version, from, read);
        return new Transition(after, !after.days().equals(days()));
    }

    /** What other partners are told: days, without what they are called. */
    public List<Days> days() {
        return Days.joined(holidays.stream().map(Holiday::days).toList());
    }

    /** The same at the version that its store has given it. */
    public SchoolCalendar at(long other) {
        return new SchoolCalendar(other, source, holidays);
    }
}
