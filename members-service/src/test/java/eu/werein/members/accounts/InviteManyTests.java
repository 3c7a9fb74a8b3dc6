package eu.werein.members.accounts;

import static eu.werein.members.register.MemberFixture.person;
import static eu.werein.members.register.MemberFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.accounts.InviteMany.Choice;
import eu.werein.members.accounts.InviteMany.Preview;
import eu.werein.members.errands.Errand;
import eu.werein.members.memberships.InMemoryMemberships;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InviteManyTests {

    private static final Choice ALL = new Choice.Filtered(Members.Filter.ALL);

    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryInvitationWaves waves = new InMemoryInvitationWaves();
    private final Set<Errand> errands = new LinkedHashSet<>();
    private final List<String> brought = new ArrayList<>();
    private final InviteMany invite = new InviteMany(members, invitations, waves, errands::add);
    private final InvitationErrands runner =
            new InvitationErrands(
                    waves,
                    members,
                    memberships.kept(),
                    (member, occasion) -> brought.add(member + " " + occasion));
    private final MemberId an = registered(members, "an", person("An", "Peeters", "an@a.example"));
    private final MemberId eva = registered(members, "eva", person("Eva", "Maes", "eva@a.example"));

    private MemberId withoutMail() {
        return registered(members, "ida", person("Ida", "Claes", null));
    }

    @Test
    void itIsSaidHowManyMailsGoOutInWhichLanguages() {
        withoutMail();
        MemberId gone = registered(members, "gone", person("Mia", "Wouters", "mia@a.example"));
        MemberFixture.left(members, gone);
        invitations.open(new Invitation(eva, new InvitationState.LinkOffered()));
        assertThat(invite.preview(ALL)).isEqualTo(new Preview(Map.of(Language.NL, 1), 1, 1));
        assertThat(errands).isEmpty();
    }

    @Test
    void onlyThoseWhoAreNamedAreInvited() {
        Preview named =
                invite.invite(new Choice.Named(List.of(an, new MemberId("unknown"))), "wave");
        assertThat(named.count()).isEqualTo(1);
        errands.forEach(runner::run);
        assertThat(brought).containsExactly("an wave.0");
        assertThat(memberships.of(List.of(an, eva))).containsOnlyKeys(an);
    }

    @Test
    void aWaveThatIsAskedForTwiceGoesOutOnce() {
        invite.invite(ALL, "wave");
        invite.invite(ALL, "wave");
        assertThat(errands).hasSize(1);
        Errand errand = errands.iterator().next();
        runner.run(errand);
        runner.run(errand);
        assertThat(brought).containsExactlyInAnyOrder("an wave.0", "eva wave.0");
    }

    @Test
    void whoLeavesMeanwhileIsPassedOver() {
        invite.invite(ALL, "wave");
        MemberFixture.left(members, an);
        errands.forEach(runner::run);
        assertThat(brought).containsExactly("eva wave.0");
    }

    @Test
    void manyAreInvitedInParts() {
        for (int i = 0; i < 1_100; i++) {
            registered(members, "m" + i, person("An", "Peeters", "m" + i + "@a.example"));
        }
        assertThat(invite.invite(ALL, "wave").count()).isEqualTo(1_102);
        assertThat(errands).hasSize(3);
        errands.forEach(runner::run);
        assertThat(brought).hasSize(1_102).doesNotHaveDuplicates();
    }
}
