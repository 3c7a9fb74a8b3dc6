package eu.werein.members.register.messaging;

import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.Origin;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/**
 * Opens the membership of whoever is registered, ends that of whoever leaves, and lets it count
 * again when she comes back.
 */
final class KeepMembership implements EventHandler {

    private final Members members;
    private final KeepMemberships memberships;

    KeepMembership(Members members, KeepMemberships memberships) {
        this.members = members;
        this.memberships = memberships;
    }

    /** A file brings thousands: nothing is read for them. */
    @Override
    public boolean concerns(Event event) {
        return !MemberMessages.isArrivalOfAnImport(event);
    }

    /**
     * Asks the register itself: it is newer than any event, so that an old one that comes again
     * ends nothing that has begun anew.
     */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        members.find(id)
                .ifPresentOrElse(
                        this::follow,
                        () -> {
                            if (event.type().equals(MemberMessages.LEFT)) {
                                memberships.end(id);
                            }
                        });
    }

    /**
     * Whoever came by a file has no use for a membership until she is invited, which opens it;
     * unless she leaves, so that nobody is linked to it any more.
     */
    private void follow(Member member) {
        boolean left = member.state() == MemberState.LEFT;
        if (left || member.origin().kind() != Origin.Kind.IMPORT) {
            memberships.open(member.id(), member.roles());
        }
        if (left) {
            memberships.end(member.id());
        } else {
            memberships.reopen(member.id());
        }
    }
}
