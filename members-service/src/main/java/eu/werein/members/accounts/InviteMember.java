package eu.werein.members.accounts;

import eu.werein.members.accounts.IdentityProvider.Account;
import eu.werein.members.accounts.InvitationState.AccountOpened;
import eu.werein.members.accounts.InvitationState.AccountWanted;
import eu.werein.members.accounts.InvitationState.Invited;
import eu.werein.members.accounts.InvitationState.LinkAccepted;
import eu.werein.members.accounts.InvitationState.LinkGiven;
import eu.werein.members.accounts.InvitationState.LinkOffered;
import eu.werein.members.accounts.InvitationState.Linked;
import eu.werein.members.accounts.InvitationState.MembershipGiven;
import eu.werein.members.accounts.InvitationState.OrganizationJoined;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.platform.tenant.TenantContext;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Brings a member to her account, step by step: what was done is noted after each, so that it goes
 * on where it stopped. Two equal e-mail addresses never link an account: a token in the mailbox
 * does.
 */
public final class InviteMember {

    private final Members members;
    private final Invitations invitations;
    private final IdentityProvider identity;
    private final KeepMemberships memberships;
    private final LinkOffers offers;
    private final Supplier<String> usernames;

    InviteMember(
            Members members,
            Invitations invitations,
            IdentityProvider identity,
            KeepMemberships memberships,
            LinkOffers offers,
            Supplier<String> usernames) {
        this.members = members;
        this.invitations = invitations;
        this.identity = identity;
        this.memberships = memberships;
        this.offers = offers;
        this.usernames = usernames;
    }

    /**
     * Takes all steps that are left.
     *
     * @throws IdentityProvider.Unavailable when one has to wait
     */
    public void proceed(MemberId id) {
        Optional<Member> member = members.find(id).filter(InviteMember::isStaying);
        EmailAddress email = member.map(found -> found.particulars().email()).orElse(null);
        if (member.isPresent() && email != null) {
            proceed(member.get(), email);
        }
    }

    static boolean isStaying(Member member) {
        return member.state() != MemberState.LEFT && member.state() != MemberState.ERASED;
    }

    private void proceed(Member member, EmailAddress email) {
        Invitation reached =
                invitations.open(new Invitation(member.id(), new AccountWanted(usernames.get())));
        Optional<InvitationState> next = step(reached, member, email);
        while (next.isPresent()) {
            InvitationState done = reached.state();
            InvitationState ahead = next.get();
            reached =
                    invitations
                            .change(
                                    member.id(),
                                    // Whoever was quicker has taken this step or a later one.
                                    now -> now.state().equals(done) ? now.at(ahead) : now)
                            .orElseThrow();
            next = step(reached, member, email);
        }
    }

    /** Takes one step outside and says what it led to; empty when nothing is left. */
    private Optional<InvitationState> step(Invitation reached, Member member, EmailAddress email) {
        return switch (reached.state()) {
            case AccountWanted(String username) ->
                    Optional.of(openAccount(username, member, email));
            case AccountOpened(String accountId) -> {
                identity.join(TenantContext.current(), accountId);
                yield Optional.of(new OrganizationJoined(accountId));
            }
            case OrganizationJoined(String accountId) -> {
                memberships.link(member.id(), member.roles(), accountId);
                yield Optional.of(new MembershipGiven(accountId));
            }
            case MembershipGiven(String accountId) -> {
                identity.invite(accountId);
                yield Optional.of(new Invited(accountId));
            }
            case LinkAccepted(String accountId) -> {
                memberships.link(member.id(), member.roles(), accountId);
                yield Optional.of(new LinkGiven(accountId));
            }
            case LinkGiven(String accountId) -> {
                identity.join(TenantContext.current(), accountId);
                yield Optional.of(new Linked(accountId));
            }
            case Invited _, LinkOffered _, Linked _ -> Optional.empty();
        };
    }

    private InvitationState openAccount(String username, Member member, EmailAddress email) {
        Optional<Account> existing = identity.find(email);
        if (existing.isEmpty()) {
            return identity.open(username, email, member.particulars().language())
                    .<InvitationState>map(AccountOpened::new)
                    .orElseThrow(() -> new IdentityProvider.Unavailable("account-conflict"));
        }
        if (existing.get().username().equals(username)) {
            return new AccountOpened(existing.get().accountId());
        }
        offers.offer(member.id());
        return new LinkOffered();
    }
}
