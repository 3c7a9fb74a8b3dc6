package eu.werein.training.attendance;

import eu.werein.platform.doors.CheckIn;
import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.ReasonMissing;
import eu.werein.platform.doors.ShownCode;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes who is there: by the code that a session shows, or because the host says so. */
public final class NoteAttendance {

    private final Sheets sheets;
    private final Learners learners;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    NoteAttendance(Sheets sheets, Learners learners, Doorkeeper doorkeeper, Clock clock) {
        this.sheets = sheets;
        this.learners = learners;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** The code to be shown now; empty while the doors are closed. */
    public Optional<ShownCode> code(Cycle cycle, Session session) {
        String door = new SheetId(cycle.id(), session.id()).value();
        return takesPlace(cycle)
                ? doorkeeper.show(door, session.meeting(), clock.instant())
                : Optional.empty();
    }

    /**
     * @param memberships of whoever shows the code: under one of them she has a seat
     */
    public CheckIn checkIn(
            Cycle cycle, Session session, Collection<Learner> memberships, String code) {
        Instant now = clock.instant();
        SheetId id = new SheetId(cycle.id(), session.id());
        Optional<Learner> seated =
                learners.of(cycle.id()).stream().filter(memberships::contains).findFirst();
        if (seated.isEmpty()) {
            return new CheckIn.Refused(CheckIn.Why.NO_SEAT);
        }
        if (!takesPlace(cycle)) {
            return new CheckIn.Refused(CheckIn.Why.DOORS_CLOSED);
        }
        Optional<CheckIn.Why> refusal =
                doorkeeper.refusal(id.value(), session.meeting(), code, now);
        if (refusal.isPresent()) {
            return new CheckIn.Refused(refusal.get());
        }
        Sheet noted = sheets.change(id, Request.OURS, sheet -> sheet.checkIn(seated.get(), now));
        return CheckIn.Noted.of(noted.of(seated.get()).orElseThrow(), now);
    }

    /**
     * @return empty when the learner has no seat
     * @throws ReasonMissing when a mark is corrected and nobody says why
     */
    public Optional<Sheet> note(
            SheetId id,
            Learner learner,
            boolean present,
            Mark.@Nullable Reason reason,
            Request request) {
        if (!learners.of(id.cycle()).contains(learner)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(
                sheets.change(id, request, sheet -> sheet.note(learner, present, reason, now)));
    }

    /** What each of them was there for. */
    public Map<Learner, Tally> tallies(Cycle cycle, Set<Learner> asked) {
        List<Sheet> all = sheets.of(cycle.id());
        List<String> sessions = cycle.particulars().sessions().stream().map(Session::id).toList();
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), learner -> Tally.of(learner, sessions, all)));
    }

    private static boolean takesPlace(Cycle cycle) {
        return switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ -> true;
            case CycleState.Draft _,
                    CycleState.Published _,
                    CycleState.Completed _,
                    CycleState.Cancelled _ ->
                    false;
        };
    }
}
