package eu.werein.training.attendance;

import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleFixture;
import eu.werein.training.cycles.Session;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;

/** Attendance for the tests of what comes of it. */
public final class Attended {

    private Attended() {}

    /** Of the fixture's cycle: one learner was at one session, and that is all. */
    public static NoteAttendance by(Session session, Learner learner) {
        InMemorySheets sheets = new InMemorySheets();
        NoteAttendance attendance =
                new NoteAttendance(
                        sheets,
                        _ -> Set.of(learner),
                        new Doorkeeper(() -> new byte[32]),
                        Clock.fixed(CycleFixture.begins(), ZoneOffset.UTC));
        attendance.note(
                new SheetId(CycleFixture.ID, session.id()), learner, true, null, Request.OURS);
        return attendance;
    }
}
