package eu.werein.members.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every store of memberships does. */
abstract class MembershipsContract {

    private static final MemberId AN = new MemberId("an");
    private static final MemberId EVA = new MemberId("eva");

    /** A store of a partner without memberships. */
    abstract Memberships memberships();

    /** Runs with the store's partner bound. */
    abstract <T> T bound(Callable<T> work);

    @Test
    void keepsStandingAndRoles() {
        Memberships memberships = memberships();
        Membership opened = Membership.open(AN, Set.of(Role.MEMBER, Role.TRAINER));
        bound(() -> memberships.add(opened));
        assertThat(bound(() -> memberships.of(List.of(AN, EVA))))
                .containsOnly(java.util.Map.entry(AN, opened));

        Membership linked =
                bound(() -> memberships.change(AN, found -> found.link("account-1"))).orElseThrow();
        assertThat(bound(() -> memberships.of(List.of(AN)))).containsEntry(AN, linked);
        Membership ended = bound(() -> memberships.change(AN, Membership::end)).orElseThrow();
        assertThat(bound(() -> memberships.of(List.of(AN)))).containsEntry(AN, ended);
    }

    @Test
    void opensAMembershipOnce() {
        Memberships memberships = memberships();
        bound(() -> memberships.add(Membership.open(AN, Set.of(Role.COORDINATOR))));
        assertThat(bound(() -> memberships.add(Membership.open(AN, Set.of(Role.MEMBER)))))
                .isFalse();
        assertThat(bound(() -> memberships.of(List.of(AN))))
                .containsEntry(AN, Membership.open(AN, Set.of(Role.COORDINATOR)));
    }

    @Test
    void changesNothingThatIsNotThere() {
        Memberships memberships = memberships();
        assertThat(bound(() -> memberships.change(EVA, Membership::end))).isEmpty();
    }
}
