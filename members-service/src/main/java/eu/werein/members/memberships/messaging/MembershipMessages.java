package eu.werein.members.memberships.messaging;

import eu.werein.members.memberships.Membership;
import eu.werein.members.memberships.Standing;
import eu.werein.platform.access.Membership.State;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.tenant.TenantContext;
import java.util.List;

/** What memberships tell: the one place outside this service where an account is named. */
public final class MembershipMessages {

    static final String CHANGED = "members.membership-changed.v1";

    private MembershipMessages() {}

    /** The membership as it is told; nothing as long as it has no account. */
    public static List<DomainEvent> of(Membership membership) {
        State state = membership.standing() instanceof Standing.Ended ? State.ENDED : State.ACTIVE;
        return membership
                .accountId()
                .map(
                        accountId ->
                                new eu.werein.platform.access.Membership(
                                        accountId,
                                        TenantContext.current(),
                                        membership.memberId().value(),
                                        membership.roles(),
                                        state))
                .map(data -> new DomainEvent(Topics.MEMBERSHIP, CHANGED, data))
                .stream()
                .toList();
    }
}
