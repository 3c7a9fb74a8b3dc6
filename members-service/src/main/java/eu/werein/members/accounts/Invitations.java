package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The invitations of the bound partner. */
public interface Invitations {

    Optional<Invitation> find(MemberId member);

    List<Invitation> of(Collection<MemberId> members);

    /** The member's invitation: the given one, unless there is one already. */
    Invitation open(Invitation wanted);

    /** Takes the step from the state that is stored; empty when there is no invitation. */
    Optional<Invitation> change(MemberId member, UnaryOperator<Invitation> step);
}
