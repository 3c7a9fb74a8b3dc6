package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.Bound;
import eu.werein.members.accounts.InvitationState.Invited;
import eu.werein.members.accounts.InvitationState.LinkOffered;
import eu.werein.members.accounts.InvitationState.Linked;
import eu.werein.members.memberships.InMemoryMemberships;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteMemberTests {

    private static final EmailAddress MAILBOX = new EmailAddress("an@example.org");

    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryIdentityProvider identity = new InMemoryIdentityProvider();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final List<MemberId> offers = new ArrayList<>();
    private final List<String> work = new ArrayList<>();
    private final InviteMember invite =
            new InviteMember(
                    members,
                    invitations,
                    identity,
                    memberships.kept(),
                    offers::add,
                    () -> UUID.randomUUID().toString());
    private final AcceptLink accept =
            new AcceptLink(
                    members,
                    invitations,
                    memberships.kept(),
                    (member, occasion) -> work.add(member + " " + occasion));
    private final MemberId an =
            MemberFixture.registered(
                    members, "an", MemberFixture.person("An", "Peeters", MAILBOX.value()));

    private void proceed() {
        Bound.to(
                "be-one",
                () -> {
                    invite.proceed(an);
                    return true;
                });
    }

    private Optional<String> account() {
        return memberships.of(List.of(an)).values().stream()
                .findFirst()
                .flatMap(membership -> membership.accountId());
    }

    @Test
    void aNewMailboxGetsAnAccountThatIsTheMembers() {
        proceed();
        String account = identity.find(MAILBOX).orElseThrow().accountId();
        assertThat(account()).contains(account);
        assertThat(identity.joined()).containsExactly("be-one " + account);
        assertThat(identity.invited()).containsExactly(account);
        assertThat(invitations.find(an).orElseThrow().state()).isEqualTo(new Invited(account));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        proceed();
        proceed();
        assertThat(identity.accounts()).isEqualTo(1);
        assertThat(identity.invited()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aLostAnswerIsMadeGoodByTheNextTry(int call) {
        identity.loseAnswer(call);
        assertThatExceptionOfType(IdentityProvider.Unavailable.class).isThrownBy(this::proceed);
        proceed();

        String account = identity.find(MAILBOX).orElseThrow().accountId();
        assertThat(identity.accounts()).isEqualTo(1);
        assertThat(account()).contains(account);
        assertThat(identity.joined()).hasSize(1);
        assertThat(invitations.find(an).orElseThrow().state()).isEqualTo(new Invited(account));
        assertThat(offers).isEmpty();
    }

    @Test
    void anAccountIsNeverLinkedBecauseAddressesAreEqual() {
        identity.open("somebody", MAILBOX, Language.NL);
        proceed();
        assertThat(account()).isEmpty();
        assertThat(identity.joined()).isEmpty();
        assertThat(identity.invited()).isEmpty();
        assertThat(offers).containsExactly(an);
        assertThat(invitations.find(an).orElseThrow().state()).isEqualTo(new LinkOffered());
    }

    @Test
    void whoHoldsTheTokenLinksHerAccountOnce() {
        identity.open("somebody", MAILBOX, Language.NL);
        proceed();
        assertThat(accept.accept(an, "account-1").orElseThrow().accountId()).contains("account-1");
        assertThat(accept.accept(an, "account-1")).isPresent();
        assertThat(accept.accept(an, "account-2")).isEmpty();
        assertThat(account()).contains("account-1");

        assertThat(work).contains("an link");
        proceed();
        assertThat(identity.joined()).containsExactly("be-one account-1");
        assertThat(invitations.find(an).orElseThrow().state()).isEqualTo(new Linked("account-1"));
    }

    @Test
    void nobodyLinksWhatWasNotOffered() {
        proceed();
        assertThat(accept.accept(an, "account-1")).isEmpty();
    }

    @Test
    void whoHasLeftIsNeitherInvitedNorLinked() {
        identity.open("somebody", MAILBOX, Language.NL);
        proceed();
        MemberFixture.left(members, an);
        assertThat(accept.accept(an, "account-1")).isEmpty();
        assertThat(account()).isEmpty();
    }

    @Test
    void whoHasNoMailboxIsNotInvited() {
        MemberId eva =
                MemberFixture.registered(members, "eva", MemberFixture.person("Eva", "Maes", null));
        Bound.to(
                "be-one",
                () -> {
                    invite.proceed(eva);
                    return true;
                });
        assertThat(identity.accounts()).isZero();
        assertThat(invitations.find(eva)).isEmpty();
    }
}
