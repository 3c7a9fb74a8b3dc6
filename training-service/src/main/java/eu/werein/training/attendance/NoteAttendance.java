package eu.werein.training.attendance;

import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Session;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration DOORS_OPEN = Duration.ofHours(1);

    private final Sheets sheets;
    private final Learners learners;
    private final HostKey key;
    private final Clock clock;

    NoteAttendance(Sheets sheets, Learners learners, HostKey key, Clock clock) {
        this.sheets = sheets;
        this.learners = learners;
        this.key = key;
        this.clock = clock;
    }

    /** What comes of a code. */
    public enum CheckIn {
        /** She is noted, now or before. */
        NOTED,
        /** She has no seat. */
        NO_SEAT,
        /** It is not the code that is shown. */
        ANOTHER_CODE,
        /** Nobody is let in: an hour before the session, until an hour after it. */
        DOORS_CLOSED
    }

    /** The code to be shown now; empty while the doors are closed. */
    public Optional<SessionCodes.Shown> code(Cycle cycle, Session session) {
        Instant now = clock.instant();
        return doorsAreOpen(cycle, session, now)
                ? Optional.of(codes().show(new SheetId(cycle.id(), session.id()), now))
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
            return CheckIn.NO_SEAT;
        }
        if (!doorsAreOpen(cycle, session, now)) {
            return CheckIn.DOORS_CLOSED;
        }
        if (!codes().isShown(id, code, now)) {
            return CheckIn.ANOTHER_CODE;
        }
        sheets.change(id, Request.OURS, sheet -> sheet.checkIn(seated.get(), now));
        return CheckIn.NOTED;
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

    private SessionCodes codes() {
        return new SessionCodes(key.bytes());
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

    private static boolean doorsAreOpen(Cycle cycle, Session session, Instant now) {
        return switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ ->
                    !now.isBefore(session.meeting().start().minus(DOORS_OPEN))
                            && !now.isAfter(session.meeting().end().plus(DOORS_OPEN));
            case CycleState.Draft _,
                    CycleState.Published _,
                    CycleState.Completed _,
                    CycleState.Cancelled _ ->
                    false;
        };
    }
}
