package eu.werein.events.checkin;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.Visitor;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many a date has room for, and whose that room is.
 *
 * @param capacity none if there is room for all
 * @param kept seats that somebody has, whether she is here or late
 * @param seated who have them
 */
record Room(@Nullable Integer capacity, int kept, Set<Visitor> seated) {

    static Room of(@Nullable Integer capacity, Collection<Attendee> attendees) {
        return new Room(
                capacity,
                attendees.stream().filter(Room::isKept).mapToInt(Attendee::people).sum(),
                attendees.stream()
                        .filter(Room::isKept)
                        .map(Attendee::visitor)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isKept(Attendee attendee) {
        return attendee.seat() == Attendee.Seat.KEPT;
    }

    /** Whether somebody without a seat fits beside all who have one, and those who came so far. */
    boolean fits(Attendee attendee, Attendance attendance) {
        int others =
                attendance.present(
                        visitor ->
                                !seated.contains(visitor) && !visitor.equals(attendee.visitor()));
        return capacity == null || kept + others + attendee.people() <= capacity;
    }
}
