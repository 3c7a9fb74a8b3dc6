package eu.werein.proof.faults;

import eu.werein.proof.Api;
import eu.werein.proof.RunningFederation;
import eu.werein.proof.checks.LogReading;
import eu.werein.proof.checks.Violation;
import eu.werein.proof.ledger.Ledger;
import eu.werein.proof.ledger.Load;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** Where a fault happens: the federation under load, and what the fault may do to it. */
final class Scene {

    private static final List<String> PARTNERS =
            List.of(
                    "es-uvigo",
                    "fr-lincubacteur",
                    "de-uni-saarland",
                    "es-emprendedoras",
                    "fr-eleo-conseil",
                    "be-mompreneurs");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** An access token serves five minutes. */
    private static final Duration TOKEN_SERVES = Duration.ofMinutes(3);

    private final RunningFederation federation;
    private final long seed;
    private final Random random;
    private final String run;
    private final String door;
    private final Path file;
    private final Ledger ledger;
    private final Map<TopicPartition, Long> begin;
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();
    private final List<Violation> violations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final AtomicReference<Credential> credential = new AtomicReference<>();

    private record Credential(Api api, long since) {}

    Scene(RunningFederation federation, String fault, String door, long seed) {
        this.federation = federation;
        this.seed = seed;
        this.random = new Random(seed * 1_000_003 + fault.hashCode());
        this.run =
                (fault + "s" + seed + "t" + Long.toString(System.nanoTime(), 36))
                        .toLowerCase(java.util.Locale.ROOT);
        this.door = door;
        this.file = federation.root().resolve("proof/target/ledgers/" + run + ".jsonl");
        this.ledger = Ledger.writingTo(file);
        this.begin = log().ends(Investigation.TOPICS);
    }

    RunningFederation federation() {
        return federation;
    }

    /** Decides whatever is left to chance. */
    Random random() {
        return random;
    }

    long seed() {
        return seed;
    }

    String partner() {
        return PARTNERS.get(Math.floorMod(seed, PARTNERS.size()));
    }

    Path ledgerFile() {
        return file;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Where the log ended when the scene began. */
    Map<TopicPartition, Long> begin() {
        return begin;
    }

    LogReading log() {
        return new LogReading(federation.bootstrapServers());
    }

    /** The load of this scene; nobody asks yet. */
    Load load() {
        Load.Plan plan =
                new Load.Plan(partner(), run, seed, 6, 3, registered(3), Duration.ofMillis(30));
        return new Load(ledger, this::nobody, this::coordinator, plan);
    }

    /** Marks what the load creates. */
    String mailHost() {
        return run + "." + partner() + ".example";
    }

    private Api nobody() {
        return federation.asNobody().at(federation.origin(door));
    }

    /** With a token that is as fresh as the identity provider allows. */
    Api coordinator() {
        Credential held = credential.get();
        if (held == null || System.nanoTime() - held.since() > TOKEN_SERVES.toNanos()) {
            try {
                Api fresh = federation.as(federation.coordinator(partner()));
                held = new Credential(fresh.at(federation.origin(door)), System.nanoTime());
                credential.set(held);
            } catch (RuntimeException away) {
                if (held == null) {
                    throw away;
                }
            }
        }
        return held.api();
    }

    /** The next coordinator signs in anew. */
    void forgetToken() {
        credential.set(null);
    }

    private List<String> registered(int number) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            var form =
                    Map.of(
                            "givenName",
                            "Edith" + i,
                            "familyName",
                            "Proeve",
                            "language",
                            "fr",
                            "city",
                            "Begin");
            var key = Map.of("Idempotency-Key", run + "-member-" + i);
            members.add(
                    Awaitility.await()
                            .atMost(PATIENCE)
                            .ignoreExceptions()
                            .until(
                                    () ->
                                            coordinator()
                                                    .post(
                                                            "/api/partners/"
                                                                    + partner()
                                                                    + "/members",
                                                            form,
                                                            key),
                                    answer -> answer.status() == 201)
                            .text("id"));
        }
        return members;
    }

    /** Waits until so many more calls have been answered well. */
    void awaitCalls(int more) {
        long enough = ledger.ok() + more;
        Awaitility.await().atMost(PATIENCE).until(() -> ledger.ok() >= enough);
    }

    void pause(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusSeconds(10)).until(() -> true);
    }

    /** Ends the process when it passes the step, and returns when it is dead. */
    void dieAt(Step step, int atMost) {
        PlannedDeath.plan(federation, step, 1 + random.nextInt(atMost));
        awaitDeath(step.process());
    }

    void awaitDeath(String process) {
        Awaitility.await().atMost(PATIENCE).until(() -> !isAlive(process));
    }

    boolean isAlive(String process) {
        return federation.isAlive(process);
    }

    /** Ends the process if it lives. */
    void kill(String process) {
        if (isAlive(process)) {
            federation.kill(process);
        }
    }

    /** Kills a process while people work, and after its restart the next; the last stays dead. */
    void killInTurn(int times, Supplier<String> process) {
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                restart();
            }
            kill(process.get());
            awaitCalls(20);
        }
    }

    /** Starts again what is dead, and notes how long that took. */
    void restart() {
        long begin = System.nanoTime();
        federation.up();
        notes.add("up again after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
    }

    /** A key that the fault itself puts into the log. */
    void foreign(String key) {
        foreign.add(key);
    }

    Set<String> foreign() {
        return Set.copyOf(foreign);
    }

    void note(String what) {
        notes.add(what);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** What the fault expects besides the checks. */
    void expect(String what, boolean holds) {
        if (!holds) {
            violations.add(new Violation("expectation", what));
        }
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
