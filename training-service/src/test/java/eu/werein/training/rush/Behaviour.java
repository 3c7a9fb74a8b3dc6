package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Patience;
import eu.werein.training.OpenCycle;
import eu.werein.training.rush.Crowd.Leader;
import java.util.Random;
import java.util.UUID;

/** What a learner does: comes, perhaps leaves and comes again, and answers offers as she likes. */
final class Behaviour {

    private static final String KEY = "Idempotency-Key";

    private final OpenCycle cycle;
    private final ClientLedger ledger;
    private final PlanLog.Of log;

    Behaviour(OpenCycle cycle, ClientLedger ledger, PlanLog.Of log) {
        this.cycle = cycle;
        this.ledger = ledger;
        this.log = log;
    }

    void comes(Leader leader, Random random) {
        String key = UUID.randomUUID().toString();
        Client.Answer answer = enrol(leader, key);
        if (random.nextInt(20) == 0) {
            assertThat(enrol(leader, key).body()).isEqualTo(answer.body());
        }
        if (random.nextInt(10) == 0) {
            ask(leader, "DELETE", answer.text("/id"), "");
            if (random.nextBoolean()) {
                enrol(leader, UUID.randomUUID().toString());
            }
        }
    }

    /** Some offers are left to run out. */
    void answersAnOffer(Random random) {
        String enrolment = log.nextOffer();
        Leader leader = enrolment == null ? null : ledger.leaders.get(enrolment);
        int mood = random.nextInt(10);
        if (leader != null && mood < 7) {
            ask(leader, "POST", enrolment, mood < 5 ? "/accept" : "/refuse");
        }
    }

    private Client.Answer enrol(Leader leader, String key) {
        Client.Answer answer =
                Patience.answer(
                        () ->
                                leader.client()
                                        .post(
                                                cycle.path() + "/enrolments",
                                                leader.request(),
                                                KEY,
                                                key));
        assertThat(answer.status()).as(answer.body()).isIn(201, 202);
        ledger.enrolled(leader, answer);
        return answer;
    }

    /** It may be too late for it, or she has come again with another enrolment since. */
    private void ask(Leader leader, String method, String enrolment, String what) {
        String key = UUID.randomUUID().toString();
        String path = cycle.path() + "/enrolments/" + enrolment + what;
        Client.Answer answer =
                Patience.answer(() -> leader.client().send(method, path, "", KEY, key));
        assertThat(answer.status()).as(answer.body()).isIn(200, 404, 409);
        ledger.answered(enrolment, answer);
    }
}
