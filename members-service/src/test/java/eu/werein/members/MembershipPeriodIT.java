package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.Contracts;
import eu.werein.platform.testing.RunningService;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long somebody is a member. */
class MembershipPeriodIT {

    private static final String MEMBERS = "members.member.v1";
    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String id =
            TwinMembers.register(SERVICE, partner, UUID.randomUUID().toString(), "An").value();
    private final String an = "/api/partners/" + partner + "/members/" + id;

    private Answer step(String step, String body) {
        return coordinator.post(an + "/" + step, body);
    }

    private void awaitRoles(String account, Role... roles) {
        await().atMost(RunningService.SOON)
                .until(
                        () ->
                                SERVICE.bean(Memberships.class)
                                        .roles(account, partner)
                                        .equals(Set.of(roles)));
    }

    @Test
    void aMembershipLapsesAndIsRenewed() {
        assertThat(step("lapse", "{}").text("/state")).isEqualTo("lapsed");
        Answer renewed = step("renewal", "{\"paidUntil\":\"2099-12-31\"}");
        assertThat(renewed.text("/state")).isEqualTo("active");
        assertThat(renewed.text("/paidUntil")).isEqualTo("2099-12-31");
        assertThat(coordinator.get(an + "/history").items().getFirst().path("until").asString())
                .isEqualTo("2099-12-31");
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(Log.of(MEMBERS, partner.value()))
                                        .extracting(Log.Told::type)
                                        .containsExactly(
                                                "members.member-registered.v1",
                                                "members.member-lapsed.v1",
                                                "members.member-renewed.v1"));
        for (Log.Told told : Log.of(MEMBERS, partner.value())) {
            assertThat(Contracts.violations(told.type(), told.data())).as(told.type()).isEmpty();
        }
    }

    @Test
    void nobodyPaysForYesterday() {
        assertThat(step("renewal", "{\"paidUntil\":\"2020-12-31\"}").defects())
                .containsExactly("/paidUntil date-impossible");
        assertThat(step("renewal", "{}").defects()).containsExactly("/paidUntil required");
    }

    @Test
    void aRepeatedRequestHasItsEffectOnce() {
        Answer first = coordinator.post(an + "/lapse", "", "Idempotency-Key", "key-1");
        step("return", "{}");
        Answer again = coordinator.post(an + "/lapse", "", "Idempotency-Key", "key-1");
        assertThat(first.text("/state")).isEqualTo("lapsed");
        assertThat(again.text("/state")).isEqualTo("active");
    }

    @Test
    void whoHasLeftComesBackWithHerAccountHoweverOftenItIsTold() {
        String account = "account-" + UUID.randomUUID();
        Bound.to(
                partner.value(),
                () ->
                        SERVICE.bean(KeepMemberships.class)
                                .link(new MemberId(id), Set.of(Role.MEMBER), account));
        awaitRoles(account, Role.MEMBER);
        step("departure", "");
        awaitRoles(account);
        for (String refused : new String[] {"lapse", "renewal"}) {
            Answer answer = step(refused, "{\"paidUntil\":\"2099-12-31\"}");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text("/code")).isEqualTo("has-left");
        }

        assertThat(step("return", "{}").text("/state")).isEqualTo("active");
        awaitRoles(account, Role.MEMBER);

        Log.of(MEMBERS, partner.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead(MEMBERS);
        assertThat(Log.of("members.membership.v1", partner.value()).getLast().data())
                .contains("\"active\"");
        awaitRoles(account, Role.MEMBER);
    }
}
