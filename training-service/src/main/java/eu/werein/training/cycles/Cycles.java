package eu.werein.training.cycles;

import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cycles that the bound partner hosts. */
public interface Cycles {

    Optional<Cycle> find(CycleId id);

    /** The body's hash of the request that drafted a cycle. */
    Optional<String> draftedBy(CycleId id);

    /** Keeps a new cycle; false, and nothing kept, when the id exists. */
    boolean add(Cycle.Transition drafted, Request request);

    /** As {@link #change(CycleId, Request, Function)}, for a step of our own. */
    default Optional<Cycle> change(CycleId id, Function<Cycle, Cycle.Transition> step) {
        return change(id, Request.OURS, step);
    }

    /**
     * Takes the step, once for a request, and keeps it with its events; empty when there is no such
     * cycle.
     */
    Optional<Cycle> change(CycleId id, Request request, Function<Cycle, Cycle.Transition> step);

    /** Some of those that people enrol in and whose first session has begun by then. */
    List<CycleId> toBegin(Instant now, int limit);

    /** Some of those that people enrol in and that are to be told to be near. */
    List<CycleId> toAnnounce(Instant now, int limit);

    /**
     * A place in the list.
     *
     * @param begins when the first session does, in ISO form; {@value #UNDATED} where there is none
     */
    record Position(String begins, CycleId id) {

        public static final String UNDATED = "undated";

        public static Position of(Cycle cycle) {
            return new Position(
                    cycle.particulars().begins().map(Instant::toString).orElse(UNDATED),
                    cycle.id());
        }
    }

    /**
     * Which part of the cycles is listed.
     *
     * @param state by its wire name; all, if there is none
     * @param after the last one of the part before
     */
    record Listed(@Nullable String state, @Nullable Position after) {}

    /** What has no date yet, then what begins last; at most so many. */
    List<Cycle> list(Listed which, int limit);
}
