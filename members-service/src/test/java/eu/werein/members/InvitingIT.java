package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.memberships.Memberships;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.members.register.NewMember;
import eu.werein.members.register.Origin;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever came by a file is invited when her coordinator says so, after she was told how many. */
class InvitingIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";
    private final String an = brought(UUID.randomUUID() + "@example.org");
    private final String eva = brought(UUID.randomUUID() + "@example.org");
    private final String ida = brought(null);

    private String brought(@Nullable String email) {
        NewMember person = MemberFixture.person("An", "Peeters", email);
        NewMember byFile =
                new NewMember(
                        person.particulars(),
                        person.period(),
                        Origin.of("import-1"),
                        null,
                        person.roles());
        return Bound.to(
                        partner.value(),
                        () ->
                                MemberFixture.registered(
                                        SERVICE.bean(Members.class),
                                        UUID.randomUUID().toString(),
                                        byFile))
                .value();
    }

    private void awaitAccount(String member) {
        await().atMost(RunningService.SOON)
                .until(
                        () ->
                                coordinator
                                        .get(members + "/" + member)
                                        .text("/account")
                                        .equals("waiting"));
    }

    private boolean hasMembership(String member) {
        return Bound.to(
                partner.value(),
                () -> !SERVICE.bean(Memberships.class).of(List.of(new MemberId(member))).isEmpty());
    }

    @Test
    void allWhoCanBeAreInvitedAndNobodyTwice() {
        String all = "{\"members\":null,\"filter\":{\"import\":\"import-1\"}}";
        Answer preview = coordinator.post(members + "/invitations/preview", all);
        assertThat(preview.body())
                .isEqualTo(
                        "{\"count\":2,\"byLanguage\":{\"nl\":2},\"withoutEmail\":1,\"alreadyOnTheWay\":0}");
        assertThat(coordinator.get(members + "/" + an).json().path("account").isNull()).isTrue();

        Answer invited =
                coordinator.post(members + "/invitations", all, "Idempotency-Key", "wave-1");
        assertThat(invited.status()).isEqualTo(202);
        awaitAccount(an);
        awaitAccount(eva);
        assertThat(hasMembership(an)).isTrue();
        assertThat(hasMembership(ida)).isFalse();
        assertThat(coordinator.post(members + "/invitations/preview", all).body())
                .contains("\"count\":0", "\"alreadyOnTheWay\":2");
    }

    @Test
    void oneIsInvitedAlone() {
        assertThat(coordinator.post(members + "/" + an + "/invitation", "{}").status())
                .isEqualTo(202);
        awaitAccount(an);
        assertThat(coordinator.get(members + "/" + eva).json().path("account").isNull()).isTrue();
        Answer again = coordinator.post(members + "/" + an + "/invitation", "{}");
        assertThat(again.status()).isEqualTo(202);
    }

    @Test
    void whoHasNoAddressOrHasLeftIsNotInvited() {
        assertThat(coordinator.post(members + "/" + ida + "/invitation", "").text("/code"))
                .isEqualTo("without-email");
        coordinator.post(members + "/" + an + "/departure", "");
        assertThat(coordinator.post(members + "/" + an + "/invitation", "").text("/code"))
                .isEqualTo("has-left");
        assertThat(coordinator.post(members + "/unknown/invitation", "").status()).isEqualTo(404);
    }

    @Test
    void itIsSaidWhoIsMeant() {
        String neither = "{\"members\":null,\"filter\":null}";
        assertThat(coordinator.post(members + "/invitations/preview", neither).defects())
                .containsExactly("/members one-of-two");
    }
}
