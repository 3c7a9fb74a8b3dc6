package eu.werein.members.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.accounts.InvitationState.AccountWanted;
import eu.werein.members.accounts.InvitationState.LinkAccepted;
import eu.werein.members.person.MemberId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of invitations does. */
abstract class InvitationsContract {

    private static final MemberId AN = new MemberId("an");

    /** A store of a partner without invitations. */
    abstract Invitations invitations();

    /** Runs with the store's partner bound. */
    abstract <T> T bound(Callable<T> work);

    static Stream<InvitationState> states() {
        return Stream.of(
                new AccountWanted("name"),
                new InvitationState.AccountOpened("account"),
                new InvitationState.OrganizationJoined("account"),
                new InvitationState.MembershipGiven("account"),
                new InvitationState.Invited("account"),
                new InvitationState.LinkOffered(),
                new LinkAccepted("account"),
                new InvitationState.LinkGiven("account"),
                new InvitationState.Linked("account"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsEveryState(InvitationState state) {
        Invitations invitations = invitations();
        bound(() -> invitations.open(new Invitation(AN, new AccountWanted("first"))));
        bound(() -> invitations.change(AN, invitation -> invitation.at(state)));
        assertThat(bound(() -> invitations.find(AN))).contains(new Invitation(AN, state));
        assertThat(bound(() -> invitations.of(List.of(AN, new MemberId("eva")))))
                .containsExactly(new Invitation(AN, state));
    }

    @Test
    void theFirstOneThatIsOpenedStays() {
        Invitations invitations = invitations();
        Invitation first = new Invitation(AN, new AccountWanted("first"));
        assertThat(bound(() -> invitations.open(first))).isEqualTo(first);
        assertThat(bound(() -> invitations.open(new Invitation(AN, new AccountWanted("second")))))
                .isEqualTo(first);
    }

    @Test
    void changesNothingThatIsNotThere() {
        Invitations invitations = invitations();
        assertThat(bound(() -> invitations.change(AN, found -> found.at(new LinkAccepted("a")))))
                .isEmpty();
    }
}
