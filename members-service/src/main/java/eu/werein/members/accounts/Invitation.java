package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;

/** A member's way to her account. */
public record Invitation(MemberId memberId, InvitationState state) {

    Invitation at(InvitationState next) {
        return new Invitation(memberId, next);
    }
}
