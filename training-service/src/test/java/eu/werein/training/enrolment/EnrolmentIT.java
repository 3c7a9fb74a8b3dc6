package eu.werein.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.OpenCycle;
import eu.werein.training.TrainingService;
import org.junit.jupiter.api.Test;

/** Learners of two partners and the cycle of a third. */
class EnrolmentIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");
    private static final PartnerId HOME = SERVICE.partner("be");
    private static final PartnerId OTHER = SERVICE.partner("fr");

    private final OpenCycle cycle = OpenCycle.of(SERVICE, HOST, 1, HOME, OTHER);
    private final Client ana = SERVICE.as(HOME, Role.MEMBER);
    private final Client eva = SERVICE.as(OTHER, Role.MEMBER);

    private static String[] key(String key) {
        return new String[] {"Idempotency-Key", key};
    }

    private Client.Answer standing(Client learner, String enrolment) {
        return learner.get(cycle.path() + "/enrolments/" + enrolment + "/standing");
    }

    private String confirmed() {
        Client.Answer answer = cycle.enrol(ana, HOME);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("/id");
    }

    private String waiting() {
        Client.Answer answer = cycle.enrol(eva, OTHER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.text("/answer")).isEqualTo("waiting");
        return answer.text("/id");
    }

    @Test
    void theFirstIsConfirmedAndTheNextReadsWhySheWaits() {
        String first = confirmed();
        String next = waiting();
        assertThat(standing(ana, first).text("/standing")).isEqualTo("confirmed");
        Client.Answer why = standing(eva, next);
        assertThat(why.text("/standing")).isEqualTo("waiting");
        assertThat(why.json().at("/waiting/place").asInt()).isEqualTo(1);
        assertThat(why.text("/waiting/why")).isEqualTo("full");
        assertThat(why.text("/waiting/rule/by")).isEqualTo("arrival");
        assertThat(why.text("/waiting/moves/0/kind")).isEqualTo("seats-freed");
    }

    @Test
    void aSeatThatComesFreeIsOfferedAndTaken() {
        String first = confirmed();
        String next = waiting();
        Client.Answer left = ana.send("DELETE", cycle.path() + "/enrolments/" + first, "");
        assertThat(left.status()).isEqualTo(200);
        assertThat(standing(eva, next).text("/standing")).isEqualTo("offered");
        Client.Answer accepted = eva.post(cycle.path() + "/enrolments/" + next + "/accept", "");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(standing(eva, next).text("/standing")).isEqualTo("confirmed");
        assertThat(eva.post(cycle.path() + "/enrolments/" + next + "/accept", "").status())
                .isEqualTo(409);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        Client.Answer first = cycle.enrol(ana, HOME, key("one"));
        ana.send("DELETE", cycle.path() + "/enrolments/" + first.text("/id"), "", key("two"));
        Client.Answer again = cycle.enrol(ana, HOME, key("one"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aKeyThatIsUsedForSomethingElseIsNoRepetition() {
        SERVICE.join("twice-" + cycle.id(), HOME, Role.MEMBER);
        SERVICE.join("twice-" + cycle.id(), OTHER, Role.MEMBER);
        Client both = SERVICE.client().as(TestTokens.of("twice-" + cycle.id()));
        cycle.enrol(both, HOME, key("one"));
        assertThat(cycle.enrol(both, OTHER, key("one")).status()).isEqualTo(422);
    }

    @Test
    void anAccountIsInOnceWhicheverPartnerItComesWith() {
        SERVICE.join("both-" + cycle.id(), HOME, Role.MEMBER);
        SERVICE.join("both-" + cycle.id(), OTHER, Role.MEMBER);
        Client both = SERVICE.client().as(TestTokens.of("both-" + cycle.id()));
        String first = cycle.enrol(both, HOME).text("/id");
        Client.Answer again = cycle.enrol(both, OTHER);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/errors/0/params/enrolment")).isEqualTo(first);
    }

    @Test
    void whoIsNoMemberThereIsRefused() {
        assertThat(cycle.enrol(ana, OTHER).status()).isEqualTo(403);
    }

    @Test
    void aSuspendedPartnersMembersFindNothing() {
        PartnerId suspended = SERVICE.partner("de");
        OpenCycle open = OpenCycle.of(SERVICE, HOST, 1, suspended);
        Client ida = SERVICE.as(suspended, Role.MEMBER);
        SERVICE.state(suspended, PartnerState.SUSPENDED);
        assertThat(open.enrol(ida, suspended).status()).isEqualTo(404);
    }

    @Test
    void aCycleThatIsNotOpenToHerIsNotThere() {
        Client stranger = SERVICE.as(SERVICE.partner("de"), Role.MEMBER);
        assertThat(cycle.enrol(stranger, HOME).status()).isEqualTo(404);
    }

    @Test
    void anothersEnrolmentIsNotThere() {
        String first = confirmed();
        assertThat(standing(eva, first).status()).isEqualTo(404);
        assertThat(eva.send("DELETE", cycle.path() + "/enrolments/" + first, "").status())
                .isEqualTo(404);
        assertThat(standing(ana, first).text("/standing")).isEqualTo("confirmed");
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertThat(
                        ana.post(
                                        cycle.path() + "/enrolments",
                                        "{\"asMemberOf\": \"%s\", \"points\": 9}".formatted(HOME))
                                .status())
                .isEqualTo(400);
        assertThat(
                        ana.post(
                                        cycle.path() + "/enrolments",
                                        "{\"asMemberOf\": \"%s\", \"consents\": [\"card\"]}"
                                                .formatted(HOME))
                                .defects())
                .containsExactly("/policyVersion required");
    }

    @Test
    void sheReadsWhereSheStandsWhoeverHostsIt() {
        String enrolment = confirmed();
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () -> {
                            Client.Answer mine = ana.get("/api/me/enrolments");
                            assertThat(mine.text("/items/0/id")).isEqualTo(enrolment);
                            assertThat(mine.text("/items/0/host")).isEqualTo(HOST.value());
                            assertThat(mine.text("/items/0/standing")).isEqualTo("confirmed");
                        });
        assertThat(eva.get("/api/me/enrolments").items()).isEmpty();
    }

    @Test
    void aCycleThatIsCancelledIsOverAtOnce() {
        String enrolment = confirmed();
        cycle.step("cancel");
        Client.Answer late = cycle.enrol(eva, OTHER);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/code")).isEqualTo("cycle-cancelled");
        assertThat(standing(ana, enrolment).text("/reason")).isEqualTo("cancelled");
    }
}
