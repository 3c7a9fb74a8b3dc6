package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Invitations of one partner, in memory. */
public final class InMemoryInvitations implements Invitations {

    private final Map<MemberId, Invitation> invitations = new HashMap<>();

    @Override
    public synchronized Optional<Invitation> find(MemberId member) {
        return Optional.ofNullable(invitations.get(member));
    }

    @Override
    public synchronized List<Invitation> of(Collection<MemberId> members) {
        return members.stream().flatMap(member -> find(member).stream()).toList();
    }

    @Override
    public synchronized Invitation open(Invitation wanted) {
        invitations.putIfAbsent(wanted.memberId(), wanted);
        return find(wanted.memberId()).orElseThrow();
    }

    @Override
    public synchronized Optional<Invitation> change(
            MemberId member, UnaryOperator<Invitation> step) {
        return Optional.ofNullable(
                invitations.computeIfPresent(member, (id, current) -> step.apply(current)));
    }
}
