package eu.werein.members.hosted;

import eu.werein.members.person.MemberId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the log tells of the bound partner's members, one story each.
 *
 * @param <I> who, and of what
 * @param <T> as far as it is told
 */
public interface Followed<I, T> {

    Optional<T> find(I id);

    /**
     * Keeps one that is new, or newer than the one that was read.
     *
     * @param read as it was before; empty when there was none
     * @return false, and nothing kept, when it is not as it was read any more
     */
    boolean keep(Optional<T> read, T next);

    /** Forgets all of somebody who is not known any more. */
    void forget(MemberId member);

    /**
     * Keeps what comes of what is told.
     *
     * @param first when nothing was told before
     * @param next when something was; the same if it tells nothing new
     */
    default T follow(I id, Supplier<T> first, UnaryOperator<T> next) {
        while (true) {
            Optional<T> held = find(id);
            T told = held.map(next).orElseGet(first);
            boolean known = held.filter(told::equals).isPresent();
            if (known || keep(held, told)) {
                return told;
            }
        }
    }
}
