package eu.werein.events.checkin;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.Expected;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Visitor;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.platform.doors.CheckIn;
import eu.werein.platform.doors.CheckIn.Why;
import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.ReasonMissing;
import eu.werein.platform.doors.ShownCode;
import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes who comes to a date: by the code that its door shows, or because the host says so. */
public final class KeepDoor {

    private final Expected expected;
    private final Attendances attendances;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    KeepDoor(Expected expected, Attendances attendances, Doorkeeper doorkeeper, Clock clock) {
        this.expected = expected;
        this.attendances = attendances;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** The code to be shown now; empty while the door is closed. */
    public Optional<ShownCode> code(OccurrenceId id, Occurrence occurrence) {
        return occurrence.takesPlace()
                ? doorkeeper.show(id.value(), occurrence.meeting(), clock.instant())
                : Optional.empty();
    }

    /**
     * Whoever has a seat comes in. Without one she asks for it, as long as people can; once they
     * meet, she comes in where nobody's seat is.
     */
    public CheckIn checkIn(OccurrenceId id, Occurrence occurrence, String accountId, String code) {
        Optional<Attendee> known = expected.attendee(id, accountId);
        if (known.isEmpty()) {
            return new CheckIn.Refused(Why.NO_SEAT);
        }
        if (!occurrence.takesPlace()) {
            return new CheckIn.Refused(Why.DOORS_CLOSED);
        }
        Instant now = clock.instant();
        return doorkeeper
                .refusal(id.value(), occurrence.meeting(), code, now)
                .<CheckIn>map(CheckIn.Refused::new)
                .orElseGet(() -> checkIn(id, occurrence, known.get(), now));
    }

    private CheckIn checkIn(
            OccurrenceId id, Occurrence occurrence, Attendee attendee, Instant now) {
        boolean met = !now.isBefore(occurrence.meeting().start());
        Predicate<Attendance> open =
                switch (attendee.seat()) {
                    case KEPT -> _ -> true;
                    case WAITED_FOR, NONE -> met ? room(id, occurrence, attendee) : _ -> false;
                };
        Attendance after =
                attendances.change(
                        id,
                        Request.OURS,
                        attendance ->
                                open.test(attendance)
                                        ? attendance.checkIn(attendee, now)
                                        : attendance);
        return after.marks()
                .of(attendee.visitor())
                .<CheckIn>map(mark -> CheckIn.Noted.of(mark, now))
                .orElseGet(() -> new CheckIn.Refused(outside(attendee, met)));
    }

    private Predicate<Attendance> room(OccurrenceId id, Occurrence occurrence, Attendee attendee) {
        Room room = Room.of(occurrence.told().capacity(), expected.attendees(id));
        return attendance -> room.fits(attendee, attendance);
    }

    /** Until people meet, seats are given by answers and by nothing else. */
    private static Why outside(Attendee attendee, boolean met) {
        return attendee.seat() == Attendee.Seat.NONE && !met ? Why.ANSWER_FIRST : Why.FULL;
    }

    /**
     * The host notes whether somebody came, whatever room there is: she stands in it.
     *
     * @return empty when nobody knows of her: she has not answered, and has not come
     * @throws ReasonMissing when a mark is corrected and nobody says why
     */
    public Optional<Attendance> note(
            OccurrenceId id,
            Visitor visitor,
            boolean present,
            Mark.@Nullable Reason reason,
            Request request) {
        Instant now = clock.instant();
        return attendees(id).stream()
                .filter(attendee -> attendee.visitor().equals(visitor))
                .findFirst()
                .map(
                        attendee ->
                                attendances.change(
                                        id,
                                        request,
                                        attendance ->
                                                attendance.note(attendee, present, reason, now)));
    }

    /** All who are expected, and who has come all the same. */
    public List<Attendee> attendees(OccurrenceId id) {
        List<Attendee> answered = expected.attendees(id);
        Set<Visitor> known =
                answered.stream().map(Attendee::visitor).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        answered.stream(),
                        attendances.find(id).people().entrySet().stream()
                                .filter(noted -> !known.contains(noted.getKey()))
                                .map(
                                        noted ->
                                                new Attendee(
                                                        noted.getKey(),
                                                        Attendee.Seat.NONE,
                                                        noted.getValue())))
                .toList();
    }
}
