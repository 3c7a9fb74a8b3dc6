package eu.werein.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.OpenCycle;
import eu.werein.training.TrainingService;
import org.junit.jupiter.api.Test;

/** Ana gathers a party that Eva joins; Ines is of another partner. */
class PartyIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");
    private static final PartnerId HOME = SERVICE.partner("be");
    private static final PartnerId OTHER = SERVICE.partner("fr");

    private final OpenCycle cycle = OpenCycle.of(SERVICE, HOST, 2, HOME, OTHER);
    private final Client ana = SERVICE.as(HOME, Role.MEMBER);
    private final Client eva = SERVICE.as(HOME, Role.MEMBER);
    private final Client ines = SERVICE.as(OTHER, Role.MEMBER);
    private final String party = gather();

    private static String as(PartnerId home) {
        return "{\"asMemberOf\": \"" + home + "\"}";
    }

    private String gather() {
        Client.Answer begun = ana.post(cycle.path() + "/parties", as(HOME));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.text("/link")).endsWith("/parties/" + begun.text("/id"));
        return begun.text("/id");
    }

    private Client.Answer join(Client who, PartnerId home) {
        return who.post(cycle.path() + "/parties/" + party + "/companions", as(home));
    }

    private Client.Answer enrol(Client who) {
        return who.post(
                cycle.path() + "/enrolments",
                "{\"asMemberOf\": \"%s\", \"party\": \"%s\"}".formatted(HOME, party));
    }

    @Test
    void allOfAPartyGetSeatsTogether() {
        assertThat(join(eva, HOME).json().at("/people").asInt()).isEqualTo(2);
        Client.Answer enrolled = enrol(ana);
        assertThat(enrolled.status()).as(enrolled.body()).isEqualTo(201);
        Client.Answer companion =
                eva.get(cycle.path() + "/enrolments/" + enrolled.text("/id") + "/standing");
        assertThat(companion.json().at("/people").asInt()).isEqualTo(2);
        assertThat(companion.json().at("/leads").asBoolean()).isFalse();
        assertThat(cycle.enrol(ines, OTHER).status()).isEqualTo(202);
    }

    @Test
    void aCompanionWhoLeavesTakesOnlyHerself() {
        join(eva, HOME);
        String enrolment = enrol(ana).text("/id");
        Client.Answer left = eva.send("DELETE", cycle.path() + "/enrolments/" + enrolment, "");
        assertThat(left.text("/answer")).as(left.body()).isEqualTo("shrunk");
        assertThat(cycle.enrol(ines, OTHER).status()).isEqualTo(201);
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () -> {
                            assertThat(eva.get("/api/me/enrolments").text("/items/0/standing"))
                                    .isEqualTo("gone");
                            assertThat(ana.get("/api/me/enrolments").text("/items/0/standing"))
                                    .isEqualTo("confirmed");
                        });
    }

    @Test
    void whoIsOfAnotherPartnerCannotJoin() {
        assertThat(join(ines, OTHER).text("/code")).isEqualTo("party-of-others");
        assertThat(join(ines, HOME).status()).isEqualTo(403);
    }

    @Test
    void onlyWhoGatheredItEnrolsIt() {
        join(eva, HOME);
        assertThat(enrol(eva).text("/code")).isEqualTo("party-unknown");
    }

    @Test
    void aPartyThatHasEnrolledDoesNotGrow() {
        enrol(ana);
        assertThat(join(eva, HOME).text("/code")).isEqualTo("party-enrolled");
    }

    @Test
    void theSameKeyBeginsTheSameParty() {
        String first =
                ana.post(cycle.path() + "/parties", as(HOME), "Idempotency-Key", "k").text("/id");
        assertThat(
                        ana.post(cycle.path() + "/parties", as(HOME), "Idempotency-Key", "k")
                                .text("/id"))
                .isEqualTo(first);
        assertThat(
                        eva.post(cycle.path() + "/parties", as(HOME), "Idempotency-Key", "k")
                                .text("/id"))
                .isNotEqualTo(first);
    }

    @Test
    void aPartyIsReadByWhomItsLinkWasGivenTo() {
        Client.Answer seen = eva.get(cycle.path() + "/parties/" + party);
        assertThat(seen.json().at("/joined").asBoolean()).isFalse();
        assertThat(eva.get(cycle.path() + "/parties/guessed").status()).isEqualTo(404);
    }
}
