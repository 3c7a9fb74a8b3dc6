package eu.werein.members.memberships;

/** The member has left: her membership does not change any more. */
public final class MembershipEnded extends RuntimeException {
    MembershipEnded() {
        super("the membership has ended", null, false, false);
    }
}
