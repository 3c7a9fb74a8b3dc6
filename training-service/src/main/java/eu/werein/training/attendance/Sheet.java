package eu.werein.training.attendance;

import eu.werein.platform.doors.Mark;
import eu.werein.platform.doors.Marks;
import eu.werein.platform.doors.ReasonMissing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of a session. Whether a learner has a seat is asked before she is noted.
 *
 * @param version counts the changes from 1
 */
public record Sheet(SheetId id, long version, Marks<Learner> marks) {

    public static Sheet empty(SheetId id) {
        return new Sheet(id, 1, Marks.none());
    }

    /** What counts of a learner; empty while nothing was noted. */
    public Optional<Mark> of(Learner learner) {
        return marks.of(learner);
    }

    public boolean isPresent(Learner learner) {
        return marks.isPresent(learner);
    }

    /** How many were there. */
    public long present() {
        return marks.people().stream().filter(marks::isPresent).count();
    }

    /** How many are noted and were not. */
    public long absent() {
        return marks.people().size() - present();
    }

    /** She has shown the session's code. */
    Sheet checkIn(Learner learner, Instant at) {
        return new Sheet(id, version, marks.checkIn(learner, at));
    }

    /**
     * The host notes whether she was there.
     *
     * @throws ReasonMissing when that is other than before and nobody says why
     */
    Sheet note(Learner learner, boolean present, Mark.@Nullable Reason reason, Instant at) {
        return new Sheet(id, version, marks.note(learner, present, reason, at));
    }

    /** The same sheet at the version that a store has given it. */
    public Sheet at(long stored) {
        return new Sheet(id, stored, marks);
    }
}
