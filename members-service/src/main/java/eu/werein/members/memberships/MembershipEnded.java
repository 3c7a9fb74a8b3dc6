package eu.werein.members.memberships;

/** The member has left: her membership does not change unless she comes back. */
public final class MembershipEnded extends RuntimeException {
    MembershipEnded() {
        super("the membership has ended", null, false, false);
    }
}
