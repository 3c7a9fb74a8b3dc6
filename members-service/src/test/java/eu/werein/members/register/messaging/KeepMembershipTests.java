package eu.werein.members.register.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.memberships.InMemoryMemberships;
import eu.werein.members.memberships.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Origin;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepMembershipTests {

    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final KeepMembership keep = new KeepMembership(members, memberships.kept());

    private static NewMember an(Origin origin) {
        NewMember an = MemberFixture.person("An", "Peeters", null);
        return new NewMember(an.particulars(), an.period(), origin, null, an.roles());
    }

    private void told(String type, MemberId member, String origin) {
        keep.on(
                new Event(
                        new PartnerId("be-one"),
                        member.value(),
                        1,
                        type,
                        Instant.EPOCH,
                        "{\"origin\":\"%s\"}".formatted(origin).getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Standing> standing(MemberId member) {
        return memberships.of(List.of(member)).values().stream()
                .map(membership -> membership.standing())
                .findFirst();
    }

    @Test
    void whoComesBackHasHerAccountAgain() {
        MemberId an = MemberFixture.registered(members, "an", an(Origin.COORDINATOR));
        memberships.kept().link(an, Set.of(Role.MEMBER), "account");
        MemberFixture.left(members, an);
        told(MemberMessages.LEFT, an, "coordinator");
        assertThat(standing(an)).contains(new Standing.Ended("account"));

        MemberFixture.back(members, an);
        told(MemberMessages.CHANGED, an, "coordinator");
        assertThat(standing(an)).contains(new Standing.Active("account"));
    }

    @Test
    void aDepartureThatIsToldAgainEndsNothingThatHasBegunAnew() {
        MemberId an = MemberFixture.registered(members, "an", an(Origin.COORDINATOR));
        memberships.kept().link(an, Set.of(Role.MEMBER), "account");
        MemberFixture.left(members, an);
        MemberFixture.back(members, an);
        told(MemberMessages.LEFT, an, "coordinator");
        told(MemberMessages.REGISTERED, an, "coordinator");
        assertThat(standing(an)).contains(new Standing.Active("account"));
    }

    @Test
    void whoCameByAFileHasAMembershipWhenSheLeavesAndNotBefore() {
        MemberId an = MemberFixture.registered(members, "an", an(Origin.of("import-1")));
        told(MemberMessages.REGISTERED, an, "import");
        told(MemberMessages.CHANGED, an, "import");
        assertThat(standing(an)).isEmpty();

        MemberFixture.left(members, an);
        told(MemberMessages.LEFT, an, "import");
        assertThat(standing(an)).contains(new Standing.Ended(null));
        MemberFixture.back(members, an);
        told(MemberMessages.CHANGED, an, "import");
        assertThat(standing(an)).contains(new Standing.Unlinked());
    }

    @Test
    void whoIsForgottenMayDoNothing() {
        MemberId gone = new MemberId("gone");
        memberships.kept().link(gone, Set.of(Role.MEMBER), "account");
        told(MemberMessages.LEFT, gone, "coordinator");
        assertThat(standing(gone)).contains(new Standing.Ended("account"));
    }
}
