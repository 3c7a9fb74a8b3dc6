package eu.werein.proof.matrix;

import eu.werein.proof.Answer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Makes calls and has every answer checked and noted. */
final class Runner {

    private static final int AT_ONCE = 24;
    private static final int PATIENCE = 5;

    /** The crowd is too great for the machine: that is no answer to the question. */
    static final Set<Integer> NOT_NOW = Set.of(503, 504);

    private final Wire wire;
    private final Requests requests;
    private final Checker checker;
    private final Findings findings;
    private final Seen seen;

    Runner(Wire wire, Requests requests, Checker checker, Findings findings, Seen seen) {
        this.wire = wire;
        this.requests = requests;
        this.checker = checker;
        this.findings = findings;
        this.seen = seen;
    }

    /** In any order, many at once. */
    void together(List<Probe> probes) {
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Probe probe : probes) {
                places.acquireUninterruptibly();
                threads.execute(
                        () -> {
                            try {
                                call(probe);
                            } finally {
                                places.release();
                            }
                        });
            }
        }
    }

    void inTurn(List<Probe> probes) {
        probes.forEach(this::call);
    }

    private void call(Probe probe) {
        try {
            Answer answer = patiently(probe);
            seen.note(probe, answer.status());
            if (checker.shows(probe.place().partner(), answer)) {
                seen.noteMark(probe);
            }
            findings.add(probe, checker.check(probe, answer));
        } catch (RuntimeException e) {
            findings.add(probe, List.of("fails: " + e));
        }
    }

    /** "Not now" says nothing about who may: asked again, it must become an answer. */
    private Answer patiently(Probe probe) {
        Answer answer = once(probe);
        for (int more = 0; more < PATIENCE && NOT_NOW.contains(answer.status()); more++) {
            answer = once(probe);
        }
        return answer;
    }

    private Answer once(Probe probe) {
        return probe.operation().streams()
                ? wire.firstWords(requests.of(probe))
                : wire.send(requests.of(probe));
    }
}
