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

    /** Asks the register itself: it is newer than any event. */
    @Override
    public void on(Event event) {
        members.find(new MemberId(event.aggregateId())).ifPresent(this::follow);
    }

    private void follow(Member member) {
        memberships.open(member.id(), member.record().roles());
        if (member.state() == MemberState.LEFT || member.state() == MemberState.ERASED) {
            memberships.end(member.id());
        }
    }
}
