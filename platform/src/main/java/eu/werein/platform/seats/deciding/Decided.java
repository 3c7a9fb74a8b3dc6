package eu.werein.platform.seats.deciding;

import eu.werein.platform.outbox.OutboxFull;
import java.util.List;
import java.util.Optional;

/** Requests that were decided upon one plan, before it is kept. */
public interface Decided<P, O> {

    /** What became of each, in their order. */
    List<O> outcomes();

    /** Whether the plan is another one than before. */
    boolean changed();

    /**
     * Keeps what was decided, with what is to be told of it, if nobody was quicker.
     *
     * @return the plan as it is now; empty, and nothing kept, when somebody was quicker
     * @throws OutboxFull when too much waits to be told
     */
    Optional<P> keep();
}
