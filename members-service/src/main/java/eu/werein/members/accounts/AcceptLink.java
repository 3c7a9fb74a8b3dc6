package eu.werein.members.accounts;

import eu.werein.members.accounts.InvitationState.LinkAccepted;
import eu.werein.members.accounts.InvitationState.LinkGiven;
import eu.werein.members.accounts.InvitationState.LinkOffered;
import eu.werein.members.accounts.InvitationState.Linked;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.memberships.Membership;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import java.util.Optional;

/** Makes the account of whoever holds the mailed token the member's. */
public final class AcceptLink {

    private final Members members;
    private final Invitations invitations;
    private final KeepMemberships memberships;
    private final AccountWork work;

    AcceptLink(
            Members members,
            Invitations invitations,
            KeepMemberships memberships,
            AccountWork work) {
        this.members = members;
        this.invitations = invitations;
        this.memberships = memberships;
        this.work = work;
    }

    /** The first account wins, and may come again; for any other the token is unknown. */
    public Optional<Membership> accept(MemberId id, String accountId) {
        Optional<Member> member =
                members.find(id).filter(found -> found.state() == MemberState.ACTIVE);
        return member.isPresent()
                        && invitations
                                .change(id, offered -> accepted(offered, accountId))
                                .filter(invitation -> isTakenBy(invitation, accountId))
                                .isPresent()
                ? Optional.of(link(member.get(), accountId))
                : Optional.empty();
    }

    private static Invitation accepted(Invitation invitation, String accountId) {
        return invitation.state() instanceof LinkOffered
                ? invitation.at(new LinkAccepted(accountId))
                : invitation;
    }

    private static boolean isTakenBy(Invitation invitation, String accountId) {
        return switch (invitation.state()) {
            case LinkAccepted(String taken) -> taken.equals(accountId);
            case LinkGiven(String taken) -> taken.equals(accountId);
            case Linked(String taken) -> taken.equals(accountId);
            case InvitationState.AccountWanted _,
                    InvitationState.AccountOpened _,
                    InvitationState.OrganizationJoined _,
                    InvitationState.MembershipGiven _,
                    InvitationState.Invited _,
                    LinkOffered _ ->
                    false;
        };
    }

    /** At once, since she waits for it; the work that remains would do it as well. */
    private Membership link(Member member, String accountId) {
        work.bring(member.id(), "link");
        return memberships.link(member.id(), member.roles(), accountId);
    }
}
