package eu.werein.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.OpenCycle;
import eu.werein.training.TrainingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home whose coordinator is asked, and one where nobody is. */
class AgreementIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");

    private final PartnerId home = SERVICE.partner("be");
    private final PartnerId free = SERVICE.partner("fr");
    private final OpenCycle cycle = OpenCycle.of(SERVICE, HOST, 1, home, free);
    private final Client coordinator = SERVICE.as(home, Role.COORDINATOR);
    private final Client ana = SERVICE.as(home, Role.MEMBER);

    @BeforeEach
    void theCoordinatorWantsToBeAsked() {
        Client.Answer set =
                coordinator.put(
                        path(home, "enrolment-policy"),
                        "{\"policy\": \"coordinator-agrees\"}",
                        "If-Match",
                        "\"0\"");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
    }

    private static String path(PartnerId partner, String list) {
        return "/api/partners/" + partner + "/" + list;
    }

    /** Her request, once it has come home. */
    private Client.Answer pending() {
        Client.Answer asked = cycle.enrol(ana, home);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(asked.text("/answer")).isEqualTo("pending");
        await().atMost(RunningService.SOON).until(() -> !requests().items().isEmpty());
        return requests();
    }

    private Client.Answer requests() {
        return coordinator.get(path(home, "enrolment-requests"));
    }

    private Client.Answer decide(Client who, PartnerId as, String request, String decision) {
        return who.post(
                path(as, "enrolment-requests/" + request + "/decision"),
                "{\"decision\": \"" + decision + "\"}",
                "Idempotency-Key",
                "decision");
    }

    private String standing(String enrolment) {
        return ana.get(cycle.path() + "/enrolments/" + enrolment + "/standing").text("/standing");
    }

    @Test
    void whoseCoordinatorAgreesIsConfirmed() {
        Client.Answer asked = pending();
        String enrolment = asked.text("/items/0/enrolment/id");
        assertThat(decide(coordinator, home, asked.text("/items/0/id"), "agree").status())
                .isEqualTo(200);
        assertThat(standing(enrolment)).isEqualTo("confirmed");
        await().atMost(RunningService.SOON).until(() -> requests().items().isEmpty());
        assertThat(coordinator.get(path(home, "member-enrolments")).text("/items/0/standing"))
                .isEqualTo("confirmed");
    }

    @Test
    void whoseCoordinatorDoesNotAgreeIsGone() {
        Client.Answer asked = pending();
        String enrolment = asked.text("/items/0/enrolment/id");
        decide(coordinator, home, asked.text("/items/0/id"), "decline");
        assertThat(standing(enrolment)).isEqualTo("gone");
    }

    @Test
    void theSameWordTwiceIsOneWord() {
        Client.Answer asked = pending();
        String request = asked.text("/items/0/id");
        Client.Answer first = decide(coordinator, home, request, "agree");
        assertThat(decide(coordinator, home, request, "agree").body()).isEqualTo(first.body());
        assertThat(decide(coordinator, home, request, "decline").status()).isEqualTo(422);
    }

    @Test
    void anotherHomesCoordinatorHasNoWordInIt() {
        Client.Answer asked = pending();
        Client other = SERVICE.as(free, Role.COORDINATOR);
        assertThat(decide(other, free, asked.text("/items/0/id"), "agree").status()).isEqualTo(404);
        assertThat(standing(asked.text("/items/0/enrolment/id"))).isEqualTo("pending");
    }

    @Test
    void whereNobodyIsAskedSheIsConfirmedAtOnce() {
        assertThat(cycle.enrol(SERVICE.as(free, Role.MEMBER), free).status()).isEqualTo(201);
    }

    @Test
    void aMemberDecidesAboutNobody() {
        assertThat(ana.get(path(home, "enrolment-requests")).status()).isEqualTo(403);
        assertThat(ana.get(path(home, "member-enrolments")).status()).isEqualTo(403);
        assertThat(ana.get(path(home, "enrolment-policy")).status()).isEqualTo(403);
    }

    @Test
    void aPolicyThatSomebodyElseHasSetIsNotOverwritten() {
        assertThat(
                        coordinator
                                .put(
                                        path(home, "enrolment-policy"),
                                        "{\"policy\": \"automatic\"}",
                                        "If-Match",
                                        "\"0\"")
                                .status())
                .isEqualTo(409);
        assertThat(coordinator.get(path(home, "enrolment-policy")).text("/policy"))
                .isEqualTo("coordinator-agrees");
    }
}
