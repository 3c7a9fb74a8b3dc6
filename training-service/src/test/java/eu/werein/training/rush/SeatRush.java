package eu.werein.training.rush;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Crews;
import eu.werein.platform.testing.Patience;
import eu.werein.training.OpenCycle;
import eu.werein.training.rush.Crowd.Leader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everybody enrols at once, over HTTP: parties of 1 to 4 of four countries, with floors, leaving,
 * coming again, and offers that are taken, refused or run out. Afterwards every answer and the
 * order of those who wait are checked by the second implementation of the rule.
 */
final class SeatRush {

    static final int CLIENTS = 64;

    private static final int SEATS = 100;
    private static final String FLOORS =
            "{\"by\": \"country\", \"seats\": {\"be\": 12, \"de\": 7}}";
    private static final Duration OFFER_RUNS_OUT = Duration.ofHours(49);

    private final Stage stage;
    private final Surroundings surroundings;
    private Duration ahead = Duration.ZERO;

    SeatRush(Stage stage, Surroundings surroundings) {
        this.stage = stage;
        this.surroundings = surroundings;
    }

    /**
     * What came of it.
     *
     * @param requests that asked something of the plan and were answered
     */
    record Result(int requests, double seconds) {
        double perSecond() {
            return requests / seconds;
        }
    }

    /**
     * So many parties come, and what they did is checked.
     *
     * @param meanwhile is done while they come, and ends before anything is checked
     */
    Result run(int enrolments, long seed, Runnable meanwhile) {
        Random random = new Random(seed);
        OpenCycle cycle = open();
        List<Leader> leaders =
                new Crowd(surroundings, stage.ports()).gather(cycle, enrolments, random);
        ClientLedger ledger = new ClientLedger();
        PlanLog.Of log = surroundings.log().of(cycle.id());
        Behaviour behaviour = new Behaviour(cycle, ledger, log);
        long begun = System.nanoTime();
        CompletableFuture<Void> beside = CompletableFuture.runAsync(meanwhile);
        rush(behaviour, leaders, seed);
        double seconds = (System.nanoTime() - begun) / 1e9;
        beside.join();
        new SecondReading(surroundings.store(), cycle, log).check(ledger);
        return new Result(ledger.requests(), seconds);
    }

    private OpenCycle open() {
        List<PartnerId> homes = surroundings.homes();
        PartnerId host = homes.getFirst();
        Client trainer =
                surroundings.join("trainer-" + host, host, Role.TRAINER, stage.ports().getFirst());
        Patience.onceKnown(() -> trainer.get("/api/partners/" + host + "/cycles"));
        Instant now = Instant.now().plus(ahead);
        return OpenCycle.of(
                trainer,
                host,
                OpenCycle.seatsJson(SEATS, FLOORS, now),
                now,
                homes.toArray(PartnerId[]::new));
    }

    /** When a third has come, and when two have, so much time passes that offers run out. */
    private void rush(Behaviour behaviour, List<Leader> leaders, long seed) {
        Queue<Leader> coming = new ConcurrentLinkedQueue<>(leaders);
        AtomicInteger left = new AtomicInteger(leaders.size());
        Crews.together(
                CLIENTS,
                client -> {
                    Random random = new Random(seed + client);
                    for (Leader next = coming.poll(); next != null; next = coming.poll()) {
                        int remaining = left.decrementAndGet();
                        if (remaining == leaders.size() / 3
                                || remaining == leaders.size() * 2 / 3) {
                            stage.pass(OFFER_RUNS_OUT);
                        }
                        behaviour.comes(next, random);
                        behaviour.answersAnOffer(random);
                    }
                });
        ahead = ahead.plus(OFFER_RUNS_OUT.multipliedBy(2));
    }
}
