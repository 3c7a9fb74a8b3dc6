package eu.werein.members.memberships;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.Set;

/** Opens, links and ends memberships of the bound partner. Each may be repeated. */
public final class KeepMemberships {

    private final Memberships memberships;

    KeepMemberships(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Opens the member's membership with these roles, unless it is open. */
    public void open(MemberId member, Set<Role> roles) {
        memberships.add(Membership.open(member, roles));
    }

    /**
     * @param roles that it is opened with if it is not open yet
     * @throws AlreadyLinked when it is another account's
     * @throws MembershipEnded when the member has left
     */
    public Membership link(MemberId member, Set<Role> roles, String accountId) {
        open(member, roles);
        return memberships.change(member, membership -> membership.link(accountId)).orElseThrow();
    }

    public void end(MemberId member) {
        memberships.change(member, Membership::end);
    }
}
