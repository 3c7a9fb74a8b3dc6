package eu.werein.members.memberships;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Memberships of one partner, in memory. */
public final class InMemoryMemberships implements Memberships {

    private final Map<MemberId, Membership> memberships = new HashMap<>();

    @Override
    public synchronized Map<MemberId, Membership> of(Collection<MemberId> members) {
        Map<MemberId, Membership> found = new HashMap<>(memberships);
        found.keySet().retainAll(members);
        return found;
    }

    @Override
    public synchronized boolean add(Membership opened) {
        return memberships.putIfAbsent(opened.memberId(), opened) == null;
    }

    @Override
    public synchronized Optional<Membership> change(
            MemberId member, UnaryOperator<Membership> step) {
        return Optional.ofNullable(
                memberships.computeIfPresent(member, (id, current) -> step.apply(current)));
    }

    /** The use cases on this store. */
    public KeepMemberships kept() {
        return new KeepMemberships(this);
    }
}
