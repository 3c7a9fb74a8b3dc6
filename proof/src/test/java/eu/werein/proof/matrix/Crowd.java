package eu.werein.proof.matrix;

import eu.werein.proof.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many people of all partners reading things with the same ids at the same time, and hanging up in
 * the middle of every third call: what one call leaves behind in a thread, a connection or a cache
 * would show in the answer to another.
 */
final class Crowd {

    private static final int THREADS = 64;
    private static final double HANGS_UP = 0.3;
    private static final int LONGEST_WAIT_MICROS = 6_000;

    private final Wire wire;
    private final Requests requests;
    private final Checker checker;
    private final Findings findings;

    private final LongAdder answers = new LongAdder();
    private final LongAdder marked = new LongAdder();
    private final LongAdder hungUp = new LongAdder();

    Crowd(Wire wire, Requests requests, Checker checker, Findings findings) {
        this.wire = wire;
        this.requests = requests;
        this.checker = checker;
        this.findings = findings;
    }

    /**
     * Asks until so many answers have come; calls that were hung up do not count.
     *
     * @param seed of the order in which each thread asks
     * @return what came, once everybody is done
     */
    Tally ask(List<Probe> probes, long wanted, long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < THREADS; thread++) {
                SplittableRandom chance = seeds.split();
                threads.execute(
                        () -> {
                            while (answers.sum() < wanted) {
                                ask(probes.get(chance.nextInt(probes.size())), chance);
                            }
                        });
            }
        }
        return tally();
    }

    private void ask(Probe probe, SplittableRandom chance) {
        try {
            var request = requests.of(probe);
            Optional<Answer> answer =
                    chance.nextDouble() < HANGS_UP
                            ? wire.sendAndHangUp(
                                    request,
                                    Duration.ofNanos(1_000L * chance.nextInt(LONGEST_WAIT_MICROS)))
                            : Optional.of(wire.send(request));
            answer.ifPresentOrElse(came -> check(probe, came), hungUp::increment);
        } catch (RuntimeException e) {
            answers.increment();
            findings.add(probe, List.of("fails: " + e));
        }
    }

    private void check(Probe probe, Answer answer) {
        answers.increment();
        if (Runner.NOT_NOW.contains(answer.status())) {
            return;
        }
        if (probe.expectation() == Expectation.ADMITTED
                && checker.shows(probe.place().partner(), answer)) {
            marked.increment();
        }
        findings.add(probe, checker.check(probe, answer));
    }

    private Tally tally() {
        return new Tally(answers.sum(), marked.sum(), hungUp.sum());
    }
}
