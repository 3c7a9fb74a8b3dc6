package eu.werein.members.register.messaging;

import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Opens the membership of whoever is registered and ends that of whoever leaves. */
final class KeepMembership implements EventHandler {

    private final Members members;
    private final KeepMemberships memberships;

    KeepMembership(Members members, KeepMemberships memberships) {
        this.members = members;
        this.memberships = memberships;
    }

    /**
     * Asks the register itself: it is newer than any event. Whoever came by a file has no use for a
     * membership until she is invited, which opens it.
     */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        if (event.type().equals(MemberMessages.LEFT)) {
            members.find(id).ifPresentOrElse(this::follow, () -> memberships.end(id));
        } else if (!MemberMessages.isOfAnImport(event)) {
            members.find(id).ifPresent(this::follow);
        }
    }

    private void follow(Member member) {
        memberships.open(member.id(), member.roles());
        if (member.state() == MemberState.LEFT) {
            memberships.end(member.id());
        }
    }
}
