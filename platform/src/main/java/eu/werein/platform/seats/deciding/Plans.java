package eu.werein.platform.seats.deciding;

import java.util.List;
import java.util.Optional;

/**
 * The plans of the bound partner, as they are read, decided upon and kept.
 *
 * @param <I> names a plan
 * @param <P> a plan as it is kept
 * @param <R> what is asked of it
 * @param <O> what becomes of that
 */
public interface Plans<I, P, R, O> {

    Optional<P> find(I id);

    /** Whether nobody has changed the plan since it was read. */
    boolean isCurrent(P plan);

    /** Decides requests one after the other; keeps nothing yet. */
    Decided<P, O> decide(P plan, List<R> together);
}
