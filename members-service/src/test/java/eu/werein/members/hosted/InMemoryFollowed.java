package eu.werein.members.hosted;

import eu.werein.members.person.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is told of one partner's members, in memory. */
public abstract class InMemoryFollowed<I, T> implements Followed<I, T> {

    protected final Map<I, T> told = new HashMap<>();
    private final Function<T, I> id;
    private final Function<T, Long> sequence;
    private final Function<I, MemberId> member;

    protected InMemoryFollowed(
            Function<T, I> id, Function<T, Long> sequence, Function<I, MemberId> member) {
        this.id = id;
        this.sequence = sequence;
        this.member = member;
    }

    @Override
    public synchronized Optional<T> find(I who) {
        return Optional.ofNullable(told.get(who));
    }

    @Override
    public synchronized boolean keep(Optional<T> read, T next) {
        if (!find(id.apply(next)).map(sequence).equals(read.map(sequence))) {
            return false;
        }
        told.put(id.apply(next), next);
        return true;
    }

    @Override
    public synchronized void forget(MemberId gone) {
        told.keySet().removeIf(who -> member.apply(who).equals(gone));
    }
}
