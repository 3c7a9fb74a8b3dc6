package eu.werein.members.accounts;

import eu.werein.members.accounts.InvitationState.AccountOpened;
import eu.werein.members.accounts.InvitationState.AccountWanted;
import eu.werein.members.accounts.InvitationState.Invited;
import eu.werein.members.accounts.InvitationState.LinkAccepted;
import eu.werein.members.accounts.InvitationState.LinkGiven;
import eu.werein.members.accounts.InvitationState.LinkOffered;
import eu.werein.members.accounts.InvitationState.Linked;
import eu.werein.members.accounts.InvitationState.MembershipGiven;
import eu.werein.members.accounts.InvitationState.OrganizationJoined;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.AccountStates;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the register how far invitations are. */
final class InvitationAccountStates implements AccountStates {

    private final Invitations invitations;

    InvitationAccountStates(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Map<MemberId, AccountState> of(Collection<MemberId> members) {
        return invitations.of(members).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Invitation::memberId, invitation -> shown(invitation.state())));
    }

    private static AccountState shown(InvitationState state) {
        return switch (state) {
            case AccountWanted _, AccountOpened _, OrganizationJoined _, MembershipGiven _ ->
                    AccountState.WAITING;
            case Invited _ -> AccountState.INVITED;
            case LinkOffered _ -> AccountState.LINK_OFFERED;
            case LinkAccepted _, LinkGiven _, Linked _ -> AccountState.LINKED;
        };
    }
}
