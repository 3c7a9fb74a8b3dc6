package eu.werein.members.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipTests {

    private final Membership open = Membership.open(new MemberId("member-1"), Set.of(Role.MEMBER));

    @Test
    void aMembershipBeginsWithoutAccount() {
        assertThat(open.accountId()).isEmpty();
    }

    @Test
    void theFirstAccountIsTheMembers() {
        Membership linked = open.link("account-1");
        assertThat(linked.accountId()).contains("account-1");
        assertThat(linked.link("account-1")).isEqualTo(linked);
        assertThatExceptionOfType(AlreadyLinked.class).isThrownBy(() -> linked.link("account-2"));
    }

    @Test
    void rolesChangeWithAndWithoutAccount() {
        Set<Role> wanted = Set.of(Role.MEMBER, Role.COORDINATOR);
        assertThat(open.changeRoles(wanted).roles()).isEqualTo(wanted);
        assertThat(open.link("account-1").changeRoles(wanted).roles()).isEqualTo(wanted);
    }

    @Test
    void anEndedMembershipStaysEndedUntilItIsReopened() {
        Membership ended = open.link("account-1").end();
        assertThat(ended.standing()).isEqualTo(new Standing.Ended("account-1"));
        assertThat(ended.end()).isEqualTo(ended);
        assertThatExceptionOfType(MembershipEnded.class).isThrownBy(() -> ended.link("account-1"));
        assertThatExceptionOfType(MembershipEnded.class)
                .isThrownBy(() -> ended.changeRoles(Set.of(Role.COORDINATOR)));
    }

    @Test
    void whoComesBackHasTheAccountAndTheRolesThatSheHad() {
        Membership linked = open.link("account-1");
        assertThat(linked.end().reopen()).isEqualTo(linked);
        assertThat(open.end().reopen()).isEqualTo(open);
        assertThat(linked.reopen()).isEqualTo(linked);
    }
}
