package eu.werein.members.memberships;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.Set;

/** Opens, links, ends and reopens memberships of the bound partner. Each may be repeated. */
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

    /** Lets a membership that had ended count again; nothing where there is none. */
    public void reopen(MemberId member) {
        memberships.change(member, Membership::reopen);
    }

    public void end(MemberId member) {
        memberships.change(member, Membership::end);
    }
}
