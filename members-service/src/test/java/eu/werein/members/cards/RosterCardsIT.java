package eu.werein.members.cards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.Learner;
import eu.werein.members.MembersService;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two partners hold the same member id with different names: a host sees whom each lets it see. */
class RosterCardsIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId host = SERVICE.partner();
    private final PartnerId otherHost = SERVICE.partner();
    private final String id = UUID.randomUUID().toString();
    private final Learner an = Learner.of(SERVICE, SERVICE.partner(), id, "An");
    private final Learner eva = Learner.of(SERVICE, SERVICE.partner(), id, "Eva");
    private final Client trainer = SERVICE.as(host, Role.TRAINER);

    private static void decide(Learner who, PartnerId towards, String decision) {
        String body =
                """
                {"items":[{"purpose":"card","partner":"%s","decision":"%s","policyVersion":"1"}]}
                """
                        .formatted(towards, decision);
        assertThat(who.client().put(who.own("consents"), body).status()).isEqualTo(200);
    }

    private static String roster(Learner... learners) {
        return Arrays.stream(learners)
                .map(
                        who ->
                                "{\"partner\":\"%s\",\"memberId\":\"%s\"}"
                                        .formatted(who.partner(), who.id()))
                .collect(Collectors.joining(",", "{\"members\":[", "]}"));
    }

    private static Answer cards(Client staff, PartnerId of, Learner... learners) {
        return staff.post("/api/partners/" + of + "/cards", roster(learners));
    }

    private static List<String> shown(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.items().stream().map(RosterCardsIT::name).toList();
    }

    private static String name(JsonNode item) {
        return item.path("card").isNull()
                ? item.path("why").asString()
                : item.path("card").path("givenName").asString();
    }

    @Test
    void withoutConsentNoCardIsShown() {
        Answer answer = cards(trainer, host, an, eva);
        assertThat(shown(answer)).containsExactly("none", "none");
        assertThat(answer.body()).doesNotContain("An\"", "Eva", "Peeters");
    }

    @Test
    void eachHomeIsAskedForItsOwnOfTwoMembersWithOneId() {
        decide(eva, host, "given");
        Answer answer = cards(trainer, host, an, eva);
        assertThat(shown(answer)).containsExactly("none", "Eva");
        assertThat(answer.text("/items/1/partner")).isEqualTo(eva.partner().value());
        assertThat(answer.text("/items/1/memberId")).isEqualTo(id);
        assertThat(answer.text("/items/1/card/familyName")).isEqualTo("Peeters");
        assertThat(answer.text("/items/1/card/language")).isEqualTo("nl");
        decide(an, host, "given");
        assertThat(shown(cards(trainer, host, eva, an))).containsExactly("Eva", "An");
    }

    @Test
    void whatIsTakenBackIsNotShownAtTheNextReading() {
        decide(an, host, "given");
        assertThat(shown(cards(trainer, host, an))).containsExactly("An");
        decide(an, host, "withdrawn");
        Answer next = cards(trainer, host, an);
        assertThat(shown(next)).containsExactly("withdrawn");
        assertThat(next.body()).doesNotContain("Peeters");
    }

    @Test
    void aCardGivenToOneHostIsNotShownToAnother() {
        decide(an, host, "given");
        Client elsewhere = SERVICE.as(otherHost, Role.COORDINATOR);
        assertThat(shown(cards(elsewhere, otherHost, an))).containsExactly("none");
        assertThat(cards(elsewhere, host, an).status()).isEqualTo(403);
    }

    @Test
    void onlyTrainersOrganisersAndCoordinatorsOfTheHostAsk() {
        decide(an, host, "given");
        assertThat(shown(cards(SERVICE.as(host, Role.COORDINATOR), host, an)))
                .containsExactly("An");
        assertThat(cards(SERVICE.as(host, Role.MEMBER), host, an).status()).isEqualTo(403);
        assertThat(cards(SERVICE.as(host, Role.ORGANISER), host, an).status()).isEqualTo(200);
        assertThat(cards(an.client(), host, an).status()).isEqualTo(403);
        assertThat(cards(SERVICE.client(), host, an).status()).isEqualTo(401);
    }

    @Test
    void whoHasLeftIsNotShownAnyMore() {
        decide(an, host, "given");
        Bound.to(
                an.partner().value(),
                () -> MemberFixture.left(SERVICE.bean(Members.class), an.id()));
        assertThat(shown(cards(trainer, host, an))).containsExactly("none");
    }

    @Test
    void ofAPartnerThatIsNotActiveNobodyIsShown() {
        decide(an, host, "given");
        SERVICE.state(an.partner(), PartnerState.SUSPENDED);
        assertThat(shown(cards(trainer, host, an))).containsExactly("none");
    }

    @Test
    void whoIsNotKnownHasNoCard() {
        String unknown =
                "{\"members\":[{\"partner\":\"be-nobody\",\"memberId\":\"x\"},"
                        + "{\"partner\":\""
                        + an.partner()
                        + "\",\"memberId\":\"x\"}]}";
        assertThat(shown(trainer.post("/api/partners/" + host + "/cards", unknown)))
                .containsExactly("none", "none");
    }

    @Test
    void aRosterHasAnEnd() {
        String one = "{\"partner\":\"be-nobody\",\"memberId\":\"x\"}";
        String many = "{\"members\":[" + String.join(",", Collections.nCopies(501, one)) + "]}";
        assertThat(trainer.post("/api/partners/" + host + "/cards", many).defects())
                .containsExactly("/members length");
    }
}
