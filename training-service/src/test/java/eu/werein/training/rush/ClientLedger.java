package eu.werein.training.rush;

import eu.werein.platform.testing.Client;
import eu.werein.training.rush.Crowd.Leader;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What clients asked and were told. Whoever was told nothing asked until she was told something.
 */
final class ClientLedger {

    /** Answers by enrolment. */
    final Map<String, String> enrolled = new ConcurrentHashMap<>();

    /** Enrolment and answer of each request that changed something afterwards. */
    final Queue<String> answered = new ConcurrentLinkedQueue<>();

    final Map<String, Leader> leaders = new ConcurrentHashMap<>();

    private final AtomicInteger requests = new AtomicInteger();

    /** Requests that were told something. */
    int requests() {
        return requests.get();
    }

    void enrolled(Leader leader, Client.Answer answer) {
        requests.incrementAndGet();
        enrolled.put(answer.text("/id"), answer.text("/answer"));
        leaders.put(answer.text("/id"), leader);
    }

    void answered(String enrolment, Client.Answer answer) {
        requests.incrementAndGet();
        if (answer.status() == 200) {
            answered.add(enrolment + " " + answer.text("/answer"));
        }
    }
}
