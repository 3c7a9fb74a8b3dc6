package eu.werein.members.memberships;

import eu.werein.members.person.MemberId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The memberships of the bound partner. */
public interface Memberships {

    /** Those of the given members that are open. */
    Map<MemberId, Membership> of(Collection<MemberId> members);

    /** Keeps a new one, told when it has an account; false, and nothing kept, when there is one. */
    boolean add(Membership opened);

    /** Takes the step and keeps it, told when it has an account; empty when there is none. */
    Optional<Membership> change(MemberId member, UnaryOperator<Membership> step);
}
