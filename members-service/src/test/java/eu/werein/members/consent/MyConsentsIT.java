package eu.werein.members.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Learner;
import eu.werein.members.MembersService;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two partners hold the same member id: each woman decides for herself. */
class MyConsentsIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId host = SERVICE.partner();
    private final String id = UUID.randomUUID().toString();
    private final Learner an = Learner.of(SERVICE, SERVICE.partner(), id, "An");
    private final Learner eva = Learner.of(SERVICE, SERVICE.partner(), id, "Eva");

    private static String item(String purpose, String partner, String decision) {
        return """
        {"items":[{"purpose":"%s","partner":%s,"decision":"%s","policyVersion":"2026-01"}]}
        """
                .formatted(purpose, partner, decision);
    }

    private Answer decide(Learner who, String decision) {
        return who.client().put(who.own("consents"), item("card", "\"" + host + "\"", decision));
    }

    @Test
    void whatSheTakesBackIsReadAtOnceAndTheHistoryIsKept() {
        assertThat(decide(an, "given").text("/items/0/decision")).isEqualTo("given");
        assertThat(decide(an, "withdrawn").status()).isEqualTo(200);
        Answer read = an.client().get(an.own("consents"));
        assertThat(read.items())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.path("purpose").asString()).isEqualTo("card");
                            assertThat(item.path("partner").asString()).isEqualTo(host.value());
                            assertThat(item.path("decision").asString()).isEqualTo("withdrawn");
                            assertThat(item.path("policyVersion").asString()).isEqualTo("2026-01");
                        });
        assertThat(read.json().path("history").size()).isEqualTo(2);
    }

    @Test
    void aTwinAtAnotherPartnerHasDecidedNothing() {
        decide(an, "given");
        assertThat(eva.client().get(eva.own("consents")).items()).isEmpty();
    }

    @Test
    void whatIsNotMentionedStaysAsItWas() {
        decide(an, "given");
        an.client().put(an.own("consents"), item("newsletter", "null", "refused"));
        assertThat(an.client().get(an.own("consents")).items())
                .extracting(item -> item.path("decision").asString())
                .containsExactly("given", "refused");
    }

    @Test
    void nobodyDecidesForSomebodyAtAnotherPartner() {
        Answer foreign = an.client().get(eva.own("consents"));
        assertThat(foreign.status()).isEqualTo(403);
        Client coordinator = SERVICE.as(host, Role.COORDINATOR);
        assertThat(coordinator.get(an.own("consents")).body()).isEqualTo(foreign.body());
        assertThat(SERVICE.client().get(an.own("consents")).status()).isEqualTo(401);
    }

    @Test
    void atAPartnerThatIsNotThereOrNotActiveThereIsNothing() {
        Answer unknown = an.client().get("/api/me/memberships/be-nobody/consents");
        assertThat(unknown.status()).isEqualTo(404);
        SERVICE.state(an.partner(), PartnerState.SUSPENDED);
        assertThat(an.client().get(an.own("consents")).body()).isEqualTo(unknown.body());
    }

    @Test
    void aDecisionSaysOnWhatAndForWhom() {
        String unknown = item("card", "\"be-nobody\"", "given");
        assertThat(an.client().put(an.own("consents"), unknown).defects())
                .containsExactly("/items/0/partner partner-unknown");
        assertThat(an.client().put(an.own("consents"), item("card", "null", "given")).defects())
                .containsExactly("/items/0/partner required");
        String toOne = item("newsletter", "\"" + host + "\"", "given");
        assertThat(an.client().put(an.own("consents"), toOne).defects())
                .containsExactly("/items/0/partner names-no-partner");
        assertThat(
                        an.client()
                                .put(
                                        an.own("consents"),
                                        "{\"items\":[{\"purpose\":\"newsletter\",\"decision\":\"given\"}]}")
                                .defects())
                .containsExactly("/items/0/policyVersion required");
        assertThat(
                        an.client()
                                .put(
                                        an.own("consents"),
                                        "{\"items\":[{\"purpose\":\"tea\",\"decision\":\"maybe\"}]}")
                                .defects())
                .containsExactly(
                        "/items/0/decision decision-unknown", "/items/0/purpose purpose-unknown");
    }

    @Test
    void aDecisionOnOneThingIsTakenOnceAtATime() {
        String twice =
                """
                {"items":[{"purpose":"newsletter","decision":"refused"},
                          {"purpose":"newsletter","decision":"withdrawn"}]}
                """;
        assertThat(an.client().put(an.own("consents"), twice).defects())
                .containsExactly("/items/1 twice");
    }
}
