package eu.werein.proof.ledger;

import eu.werein.proof.Api;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Women who apply and coordinators who decide, edit and renew, all at once, until they are told to
 * stop; whoever got no answer to a request with a key asks again under it. What each asks for
 * follows from the seed; when the answers come does not.
 */
public final class Load implements AutoCloseable {

    private static final Duration PAUSE_AFTER_NO_ANSWER = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int APPROVED_OF_TEN = 3;
    private static final int REPEATED_OF_TEN = 2;

    private final Ledger ledger;
    private final Desk desk;
    private final Plan plan;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> workers = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger days = new AtomicInteger();

    /**
     * What is asked for.
     *
     * @param run marks everything that this load creates; letters and digits
     * @param members whom the coordinators edit and renew
     * @param pause between two requests of one worker
     */
    public record Plan(
            String partner,
            String run,
            long seed,
            int applicants,
            int editors,
            List<String> members,
            Duration pause) {

        public Plan {
            members = List.copyOf(members);
        }

        /** The end of the address of everybody who applies in this run. */
        public String mailHost() {
            return run + "." + partner + ".example";
        }
    }

    /** Nothing is asked before {@link #start()}. */
    public Load(Ledger ledger, Supplier<Api> nobody, Supplier<Api> coordinator, Plan plan) {
        this.ledger = ledger;
        this.desk = new Desk(nobody, coordinator, plan.partner());
        this.plan = plan;
    }

    /** Each member is looked at once before anybody else may change her. */
    public void start() {
        plan.members().forEach(member -> untilAnswered("first", new Operation.Look(member)));
        for (int i = 0; i < plan.applicants(); i++) {
            String worker = "a" + i;
            Random random = new Random(plan.seed() * 31 + i);
            begin(worker, () -> applyAndDecide(worker, random));
        }
        for (int i = 0; i < plan.editors(); i++) {
            String worker = "e" + i;
            Random random = new Random(plan.seed() * 37 + i);
            begin(worker, () -> editAndRenew(worker, random));
        }
    }

    private void begin(String worker, Runnable work) {
        workers.add(
                Thread.ofVirtual()
                        .name("load-" + worker)
                        .start(
                                () -> {
                                    try {
                                        work.run();
                                    } catch (RuntimeException e) {
                                        failures.add(e);
                                    }
                                }));
    }

    /** Returns when nobody asks any more; what has a key has been asked until it was answered. */
    @Override
    public void close() {
        stopping.countDown();
        for (Thread worker : workers) {
            try {
                if (!worker.join(PATIENCE)) {
                    failures.add(new IllegalStateException(worker.getName() + " does not end"));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the load failed", failures.getFirst());
        }
    }

    private void applyAndDecide(String worker, Random random) {
        for (int i = 0; !stopped(plan.pause()); i++) {
            String name = worker + "n" + i;
            String key = plan.run() + "-" + name;
            boolean repeated = random.nextInt(10) < REPEATED_OF_TEN;
            boolean misused = random.nextInt(10) < REPEATED_OF_TEN;
            boolean approve = random.nextInt(10) < APPROVED_OF_TEN;
            var apply = new Operation.Apply(key, name + "@" + plan.mailHost());
            if (!(untilAnswered(worker, apply) instanceof Outcome.Ok application)) {
                continue;
            }
            if (repeated) {
                untilAnswered(worker, apply);
            }
            if (misused) {
                ask(worker, new Operation.Misuse(key, apply.email()));
            }
            var decide = new Operation.Decide(key + "-decision", application.id(), approve);
            untilAnswered(worker, decide);
            if (repeated) {
                untilAnswered(worker, decide);
            }
        }
    }

    private void editAndRenew(String worker, Random random) {
        for (int i = 0; !stopped(plan.pause()); i++) {
            String member = plan.members().get(random.nextInt(plan.members().size()));
            boolean renews = random.nextInt(4) == 0;
            if (renews) {
                untilAnswered(
                        worker,
                        new Operation.Renew(
                                plan.run() + "-" + worker + "-renew-" + i,
                                member,
                                LocalDate.now(java.time.ZoneOffset.UTC)
                                        .plusDays(30L + days.incrementAndGet())));
            } else if (ask(worker, new Operation.Look(member)) instanceof Outcome.Ok seen) {
                ask(
                        worker,
                        new Operation.Edit(member, seen.version(), plan.run() + worker + "t" + i));
            }
        }
    }

    /** Asks under the same key until it is known what became of it, or patience ends. */
    private Outcome untilAnswered(String worker, Operation operation) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Outcome outcome = ask(worker, operation);
        while (isUnknown(outcome) && System.nanoTime() < end) {
            pause(PAUSE_AFTER_NO_ANSWER);
            outcome = ask(worker, operation);
        }
        return outcome;
    }

    private static boolean isUnknown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ok _ -> false;
            case Outcome.Fail(int status) -> status == 0 || status == 429 || status == 401;
            case Outcome.Info _ -> true;
        };
    }

    private Outcome ask(String worker, Operation operation) {
        return ledger.record(worker, operation, () -> desk.ask(operation));
    }

    private boolean stopped(Duration pause) {
        try {
            return stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void pause(Duration time) {
        java.util.concurrent.locks.LockSupport.parkNanos(time.toNanos());
    }
}
