package eu.werein.members.memberships;

import eu.werein.members.memberships.Standing.Active;
import eu.werein.members.memberships.Standing.Ended;
import eu.werein.members.memberships.Standing.Unlinked;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.Optional;
import java.util.Set;

/** Which account acts as a member of the bound partner, and in what roles. */
public record Membership(MemberId memberId, Set<Role> roles, Standing standing) {

    public Membership {
        roles = Set.copyOf(roles);
    }

    static Membership open(MemberId memberId, Set<Role> roles) {
        return new Membership(memberId, roles, new Unlinked());
    }

    /**
     * Linking the same account again changes nothing.
     *
     * @throws AlreadyLinked when it is another account's
     * @throws MembershipEnded when the member has left
     */
    Membership link(String accountId) {
        return switch (standing) {
            case Unlinked _ -> new Membership(memberId, roles, new Active(accountId));
            case Active(String linked) -> {
                if (!linked.equals(accountId)) {
                    throw new AlreadyLinked();
                }
                yield this;
            }
            case Ended _ -> throw new MembershipEnded();
        };
    }

    /**
     * @throws MembershipEnded when the member has left
     */
    Membership changeRoles(Set<Role> wanted) {
        return switch (standing) {
            case Unlinked _, Active _ ->
                    wanted.equals(roles) ? this : new Membership(memberId, wanted, standing);
            case Ended _ -> throw new MembershipEnded();
        };
    }

    Membership end() {
        return switch (standing) {
            case Unlinked _ -> new Membership(memberId, roles, new Ended(null));
            case Active(String accountId) -> new Membership(memberId, roles, new Ended(accountId));
            case Ended _ -> this;
        };
    }

    /** Counts again, with the account that it had. */
    Membership reopen() {
        return switch (standing) {
            case Unlinked _, Active _ -> this;
            case Ended(String accountId) ->
                    new Membership(
                            memberId,
                            roles,
                            accountId == null ? new Unlinked() : new Active(accountId));
        };
    }

    /** The account, if there is or was one. Others are told of the membership only then. */
    public Optional<String> accountId() {
        return switch (standing) {
            case Unlinked _ -> Optional.empty();
            case Active(String accountId) -> Optional.of(accountId);
            case Ended(String accountId) -> Optional.ofNullable(accountId);
        };
    }
}
