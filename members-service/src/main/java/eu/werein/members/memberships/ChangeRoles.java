package eu.werein.members.memberships;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.Set;

/** Sets what a member may do within the bound partner; told to every service at once. */
public final class ChangeRoles {

    private final Memberships memberships;

    ChangeRoles(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * @return the roles afterwards
     * @throws MembershipEnded when the member has left
     */
    public Set<Role> change(MemberId member, Set<Role> roles) {
        boolean opened = memberships.add(Membership.open(member, roles));
        return opened
                ? roles
                : memberships
                        .change(member, membership -> membership.changeRoles(roles))
                        .orElseThrow()
                        .roles();
    }
}
