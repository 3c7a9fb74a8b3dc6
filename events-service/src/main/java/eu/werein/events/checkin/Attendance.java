package eu.werein.events.checkin;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Visitor;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Marks;
import eu.werein.platform.doors.ReasonMissing;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who came to one date. Whoever answers for others is noted with all of them: they are a number.
 *
 * @param version counts the changes from 1
 * @param people who come with each of those that are noted, herself included
 */
public record Attendance(
        OccurrenceId id, long version, Marks<Visitor> marks, Map<Visitor, Integer> people) {

    public Attendance {
        people = Map.copyOf(people);
    }

    public static Attendance empty(OccurrenceId id) {
        return new Attendance(id, 1, Marks.none(), Map.of());
    }

    /** How many people came. */
    public int present() {
        return count(marks::isPresent);
    }

    /** How many people are noted and did not come. */
    public int absent() {
        return count(visitor -> !marks.isPresent(visitor));
    }

    /** How many came of some. */
    int present(Predicate<Visitor> some) {
        return count(some.and(marks::isPresent));
    }

    private int count(Predicate<Visitor> some) {
        return people.entrySet().stream()
                .filter(noted -> some.test(noted.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** She has shown the door's code. */
    Attendance checkIn(Attendee attendee, Instant at) {
        return with(attendee, marks.checkIn(attendee.visitor(), at));
    }

    /**
     * The host notes whether she came.
     *
     * @throws ReasonMissing when that is other than before and nobody says why
     */
    Attendance note(Attendee attendee, boolean present, Mark.@Nullable Reason reason, Instant at) {
        return with(attendee, marks.note(attendee.visitor(), present, reason, at));
    }

    /** What was noted the first time says how many come with her. */
    private Attendance with(Attendee attendee, Marks<Visitor> noted) {
        Map<Visitor, Integer> all = new HashMap<>(people);
        all.putIfAbsent(attendee.visitor(), attendee.people());
        return new Attendance(id, version, noted, all);
    }

    /** The same at the version that a store has given it. */
    public Attendance at(long stored) {
        return new Attendance(id, stored, marks, people);
    }
}
