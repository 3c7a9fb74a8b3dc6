package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Client;
import eu.werein.training.OpenCycle;
import eu.werein.training.rush.Crowd.Leader;
import eu.werein.training.rush.SeatRush.Acknowledged;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a learner does: comes, perhaps leaves and comes again, and answers offers as she likes. */
final class Behaviour {

    private static final String KEY = "Idempotency-Key";

    private final OpenCycle cycle;
    private final Acknowledged acknowledged;
    private final AtomicInteger requests = new AtomicInteger();

    Behaviour(OpenCycle cycle, Acknowledged acknowledged) {
        this.cycle = cycle;
        this.acknowledged = acknowledged;
    }

    int requests() {
        return requests.get();
    }

    void comes(Leader leader, Random random) {
        String key = UUID.randomUUID().toString();
        Client.Answer answer = enrol(leader, key);
        if (random.nextInt(20) == 0) {
            assertThat(enrol(leader, key).body()).isEqualTo(answer.body());
        }
        if (random.nextInt(10) == 0) {
            ask(leader, "DELETE", "/enrolments/" + answer.text("/id"), List.of(200, 409));
            if (random.nextBoolean()) {
                enrol(leader, UUID.randomUUID().toString());
            }
        }
    }

    /** Some offers are left to run out. */
    void answersAnOffer(Random random) {
        String enrolment = RushBeans.LEDGER.nextOffer(cycle.id());
        Leader leader = enrolment == null ? null : acknowledged.leaders.get(enrolment);
        int mood = random.nextInt(10);
        if (leader != null && mood < 7) {
            String word = mood < 5 ? "accept" : "refuse";
            ask(leader, "POST", "/enrolments/" + enrolment + "/" + word, List.of(200, 409));
        }
    }

    private Client.Answer enrol(Leader leader, String key) {
        Client.Answer answer =
                answered(
                        () ->
                                leader.client()
                                        .post(
                                                cycle.path() + "/enrolments",
                                                leader.request(),
                                                KEY,
                                                key));
        assertThat(answer.status()).as(answer.body()).isIn(201, 202);
        acknowledged.enrolled(leader, answer);
        return answer;
    }

    private void ask(Leader leader, String method, String path, List<Integer> expected) {
        String key = UUID.randomUUID().toString();
        Client.Answer answer =
                answered(() -> leader.client().send(method, cycle.path() + path, "", KEY, key));
        assertThat(answer.status()).as(answer.body()).isIn(expected);
    }

    private Client.Answer answered(Supplier<Client.Answer> request) {
        requests.incrementAndGet();
        return Patience.answer(request);
    }
}
