package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import java.util.Optional;

/** Sets what the register knows of a member, unless somebody else was quicker. */
public final class ChangeMember {

    private final Members members;

    ChangeMember(Members members) {
        this.members = members;
    }

    /**
     * @param seen the version that the change was made on
     * @throws Stale when the record is at another version
     * @throws ExternalIdTaken when another member has the number
     */
    public Optional<Member> change(MemberId id, long seen, RegisterEntry told, Occasion occasion) {
        members.refuseIfTaken(told.externalId(), id);
        return members.change(
                id,
                member -> {
                    Stale.refuseUnlessAt(seen, member);
                    return member.edit(told, occasion);
                });
    }
}
