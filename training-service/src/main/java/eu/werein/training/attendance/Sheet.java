package eu.werein.training.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of a session: what was noted of each learner, the latest last. Whether she had a seat is
 * asked before it is noted.
 *
 * @param version counts the changes from 1
 */
public record Sheet(SheetId id, long version, Map<Learner, List<Mark>> marks) {

    static final int MARKS_KEPT = 20;

    public Sheet {
        Map<Learner, List<Mark>> copies = new HashMap<>();
        marks.forEach((learner, of) -> copies.put(learner, List.copyOf(of)));
        marks = Map.copyOf(copies);
    }

    public static Sheet empty(SheetId id) {
        return new Sheet(id, 1, Map.of());
    }

    /** What counts of a learner; empty while nothing was noted. */
    public Optional<Mark> of(Learner learner) {
        List<Mark> noted = marks.getOrDefault(learner, List.of());
        return noted.isEmpty() ? Optional.empty() : Optional.of(noted.getLast());
    }

    public boolean isPresent(Learner learner) {
        return of(learner).filter(Mark::present).isPresent();
    }

    /** How many were there. */
    public long present() {
        return marks.keySet().stream().filter(this::isPresent).count();
    }

    /** How many are noted and were not. */
    public long absent() {
        return marks.size() - present();
    }

    /**
     * She has shown the session's code. Twice is once, and what the host has noted stays: a code
     * does not overrule whoever stands in the room.
     */
    Sheet checkIn(Learner learner, Instant at) {
        return of(learner).isPresent()
                ? this
                : with(learner, new Mark(true, Mark.Way.CODE, at, null));
    }

    /**
     * The host notes whether she was there; noting the same changes nothing.
     *
     * @throws ReasonMissing when that is other than before and nobody says why
     */
    Sheet note(Learner learner, boolean present, Mark.@Nullable Reason reason, Instant at) {
        Optional<Mark> before = of(learner);
        if (before.filter(mark -> mark.present() == present).isPresent()) {
            return this;
        }
        if (before.isPresent() && reason == null) {
            throw new ReasonMissing();
        }
        return with(
                learner, new Mark(present, Mark.Way.LIST, at, before.isPresent() ? reason : null));
    }

    private Sheet with(Learner learner, Mark mark) {
        List<Mark> noted = new ArrayList<>(marks.getOrDefault(learner, List.of()));
        noted.add(mark);
        int surplus = Math.max(0, noted.size() - MARKS_KEPT);
        Map<Learner, List<Mark>> after = new HashMap<>(marks);
        after.put(learner, noted.subList(surplus, noted.size()));
        return new Sheet(id, version, after);
    }

    /** The same sheet at the version that a store has given it. */
    public Sheet at(long stored) {
        return new Sheet(id, stored, marks);
    }
}
