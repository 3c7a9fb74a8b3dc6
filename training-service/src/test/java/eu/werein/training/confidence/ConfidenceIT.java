package eu.werein.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.TrainingService;
import eu.werein.training.UnderwayCycle;
import org.junit.jupiter.api.Test;

/** Learners of two partners with the same member id in a cycle of a third. */
class ConfidenceIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");
    private static final PartnerId HOME = SERVICE.partner("be");
    private static final PartnerId OTHER = SERVICE.partner("fr");

    private final UnderwayCycle cycle = UnderwayCycle.of(SERVICE, HOST, HOME, OTHER);
    private final String account = SERVICE.account(HOME, Role.MEMBER);
    private final Client ana = SERVICE.client().as(TestTokens.of(account));

    private Answer say(Client learner, int answer) {
        return learner.put(
                cycle.path() + "/confidence",
                "{\"recognition\":%1$d,\"confidence\":%1$d,\"finance\":%1$d}".formatted(answer));
    }

    private Answer read(Client learner) {
        return learner.get(cycle.path() + "/confidence");
    }

    @Test
    void sheSaysItBeforeAndAfterAndReadsBoth() {
        cycle.enrol(ana, HOME);
        assertThat(read(ana).text("/now")).isEqualTo("before");
        assertThat(say(ana, 2).status()).isEqualTo(200);

        cycle.step("complete");
        Answer after = say(ana, 4);

        assertThat(after.text("/now")).isEqualTo("after");
        assertThat(read(ana).json().at("/before/finance").asInt()).isEqualTo(2);
        assertThat(read(ana).json().at("/after/finance").asInt()).isEqualTo(4);
    }

    @Test
    void nobodyElseReadsIt() {
        String other = "twin-of-" + account;
        SERVICE.join(other, OTHER, "m-" + account, Role.MEMBER);
        Client twin = SERVICE.client().as(TestTokens.of(other));
        cycle.enrol(ana, HOME);
        cycle.enrol(twin, OTHER);
        say(ana, 3);

        assertThat(read(twin).json().path("before").isNull()).isTrue();
        assertThat(read(cycle.staff()).status()).isEqualTo(404);
        assertThat(say(cycle.staff(), 5).status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsFromOneToFive() {
        cycle.enrol(ana, HOME);

        assertThat(say(ana, 6).defects())
                .containsExactly("/confidence range", "/finance range", "/recognition range");
    }
}
