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
import eu.werein.platform.testing.TestTokens;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register and what an account may do, over HTTP. */
class RegisterIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";

    private String register(String givenName) {
        Answer answer =
                coordinator.post(
                        members,
                        """
                        {"givenName":"%s","familyName":"Peeters","language":"nl",
                         "business":{"stage":"starting"}}
                        """
                                .formatted(givenName));
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("/id");
    }

    private String linked(String member) {
        String account = "account-" + UUID.randomUUID();
        Bound.to(
                partner.value(),
                () ->
                        SERVICE.bean(KeepMemberships.class)
                                .link(new MemberId(member), Set.of(Role.MEMBER), account));
        awaitRoles(account, Role.MEMBER);
        return account;
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
    void aRegisteredMemberIsShownWithoutAccountUnlessSheHasAMailbox() {
        Answer an = coordinator.get(members + "/" + register("An"));
        assertThat(an.text("/givenName")).isEqualTo("An");
        assertThat(an.json().path("account").isNull()).isTrue();
        assertThat(an.json().path("roles").valueStream().map(role -> role.asString()).toList())
                .containsExactly("member");
        assertThat(an.text("/state")).isEqualTo("active");
        assertThat(an.text("/joinedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aRepeatedRegistrationRegistersOnce() {
        String body = "{\"givenName\":\"An\",\"familyName\":\"Peeters\",\"language\":\"nl\"}";
        Answer first = coordinator.post(members, body, "Idempotency-Key", "key-1");
        Answer again = coordinator.post(members, body, "Idempotency-Key", "key-1");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(coordinator.get(members).items()).hasSize(1);
        Answer other =
                coordinator.post(members, body.replace("An", "Eva"), "Idempotency-Key", "key-1");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void rolesThatAreGivenAndTakenBite() {
        String member = register("An");
        String account = linked(member);
        Client an = SERVICE.client().as(TestTokens.of(account));
        assertThat(an.get(members).status()).isEqualTo(403);

        Answer given =
                coordinator.put(
                        members + "/" + member + "/roles",
                        "{\"roles\":[\"coordinator\",\"member\"]}");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("/memberId")).isEqualTo(member);
        awaitRoles(account, Role.MEMBER, Role.COORDINATOR);
        assertThat(an.get(members).status()).isEqualTo(200);

        coordinator.put(members + "/" + member + "/roles", "{\"roles\":[\"member\"]}");
        awaitRoles(account, Role.MEMBER);
        assertThat(an.get(members).status()).isEqualTo(403);
    }

    @Test
    void anInventedRoleIsRefused() {
        Answer answer =
                coordinator.put(
                        members + "/" + register("An") + "/roles", "{\"roles\":[\"queen\"]}");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void whoHasLeftMayDoNothingMore() {
        String member = register("An");
        String account = linked(member);
        Answer left = coordinator.post(members + "/" + member + "/departure", "");
        assertThat(left.text("/state")).isEqualTo("left");
        awaitRoles(account);
        Answer roles =
                coordinator.put(members + "/" + member + "/roles", "{\"roles\":[\"member\"]}");
        assertThat(roles.status()).isEqualTo(409);
        assertThat(roles.text("/code")).isEqualTo("membership-ended");
    }

    @Test
    void meNamesWhatIAmWhere() {
        String account = linked(register("An"));
        Answer me = SERVICE.client().as(TestTokens.of(account)).get("/api/me");
        assertThat(me.json().path("memberships").valueStream().toList())
                .singleElement()
                .satisfies(
                        mine -> {
                            assertThat(mine.path("partner").asString()).isEqualTo(partner.value());
                            assertThat(mine.path("partnerName").asString())
                                    .isEqualTo("Partner " + partner);
                            assertThat(mine.path("givenName").asString()).isEqualTo("An");
                        });
        assertThat(me.text("/language")).isEqualTo("nl");
    }

    @Test
    void everythingThatIsToldKeepsItsContractAndNamesNobody() {
        String mailbox = "mark-" + UUID.randomUUID() + "@example.org";
        String application =
                Applying.approved(
                        SERVICE, partner, coordinator, Applying.form("Markgiven", mailbox));
        await().atMost(RunningService.SOON)
                .until(() -> !coordinator.get(members).items().isEmpty());
        String member = coordinator.get(members).items().getFirst().path("id").asString();
        linked(member);
        coordinator.post(members + "/" + member + "/departure", "");
        String declined =
                Applying.apply(SERVICE, partner, Applying.form("Markgiven", "x" + mailbox))
                        .text("/id");
        coordinator.post("/api/partners/" + partner + "/applications/" + declined + "/review", "");
        coordinator.post(
                "/api/partners/" + partner + "/applications/" + declined + "/decision",
                "{\"decision\":\"decline\",\"reason\":\"other\"}");

        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(told())
                                        .extracting(Log.Told::type)
                                        .contains(
                                                "members.application-submitted.v1",
                                                "members.application-review-started.v1",
                                                "members.application-approved.v1",
                                                "members.application-declined.v1",
                                                "members.member-registered.v1",
                                                "members.member-left.v1",
                                                "members.membership-changed.v1"));
        for (Log.Told told : told()) {
            assertThat(Contracts.violations(told.type(), told.data())).as(told.type()).isEmpty();
            assertThat(told.everything()).doesNotContain("Markgiven", "Peeters", "example.org");
        }
        assertThat(told()).extracting(Log.Told::key).contains(partner + ":" + application);
    }

    /** Except the memberships of the accounts that the test itself made up. */
    private List<Log.Told> told() {
        return List.of("members.application.v1", "members.member.v1", "members.membership.v1")
                .stream()
                .flatMap(topic -> Log.of(topic, partner.value()).stream())
                .toList();
    }
}
