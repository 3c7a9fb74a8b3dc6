package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.OpenCycle;
import eu.werein.training.TrainingApplication;
import eu.werein.training.rush.Crowd.Leader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Everybody enrols at once, over HTTP: parties of 1 to 4 of four countries, with floors, leaving,
 * coming again, and offers that are taken, refused or run out. Afterwards every answer and the
 * order of those who wait are checked by the second implementation of the rule. By {@link #main} it
 * is measured; how to run that stands in {@code docs/performance.md}.
 */
final class SeatRush {

    static final int SEATS = 100;
    private static final int CLIENTS = 64;
    private static final Duration OFFER_RUNS_OUT = Duration.ofHours(49);

    private final List<RunningService> replicas;
    private final RunningService service;
    private final PartnerId host;
    private final List<PartnerId> homes;

    /** That many replicas of the service share the requests. */
    SeatRush(int replicas) {
        this.replicas = IntStream.range(0, replicas).mapToObj(_ -> replica()).toList();
        service = this.replicas.getFirst();
        host = service.partner("es");
        homes = List.of(host, service.partner("be"), service.partner("fr"), service.partner("de"));
    }

    private static RunningService replica() {
        return RunningService.start(
                List.of(TrainingApplication.class, RushBeans.class),
                Map.of("werein.service", "training-rush"));
    }

    /**
     * What came of it.
     *
     * @param perSecond requests that were answered, of those that ask something of the plan
     * @param rawPerSecond conditional updates of a small document
     */
    record Result(int requests, double perSecond, double rawPerSecond) {

        double ratio() {
            return perSecond / rawPerSecond;
        }
    }

    /**
     * @param arguments how many enrolments; several are measured one after the other
     */
    public static void main(String[] arguments) {
        SeatRush rush = new SeatRush(1);
        rush.run(1_000, 1);
        System.out.println("## warm");
        for (String enrolments : arguments) {
            Result result = rush.run(Integer.parseInt(enrolments), System.nanoTime());
            System.out.printf(
                    "## %s enrolments, %d requests: %.0f/s; raw conditional updates %.0f/s;"
                            + " %.2f x%n",
                    enrolments,
                    result.requests(),
                    result.perSecond(),
                    result.rawPerSecond(),
                    result.ratio());
        }
        System.exit(0);
    }

    Result run(int enrolments, long seed) {
        Random random = new Random(seed);
        OpenCycle cycle =
                OpenCycle.of(
                        service,
                        host,
                        OpenCycle.seatsJson(
                                SEATS, "{\"by\": \"country\", \"seats\": {\"be\": 12, \"de\": 7}}"),
                        homes.toArray(PartnerId[]::new));
        List<Leader> leaders = new Crowd(replicas, homes).gather(cycle, enrolments, random);
        Acknowledged acknowledged = new Acknowledged();
        long begun = System.nanoTime();
        int requests = rush(cycle, leaders, acknowledged, seed);
        double seconds = (System.nanoTime() - begun) / 1e9;
        new SecondReading(service, cycle).check(acknowledged);
        return new Result(requests, requests / seconds, raw(requests));
    }

    private int rush(OpenCycle cycle, List<Leader> leaders, Acknowledged acknowledged, long seed) {
        Queue<Leader> coming = new ConcurrentLinkedQueue<>(leaders);
        AtomicInteger left = new AtomicInteger(leaders.size());
        Behaviour behaviour = new Behaviour(cycle, acknowledged);
        all(
                CLIENTS,
                client -> {
                    Random random = new Random(seed + client);
                    for (Leader next = coming.poll(); next != null; next = coming.poll()) {
                        int remaining = left.decrementAndGet();
                        if (remaining == leaders.size() / 3
                                || remaining == leaders.size() * 2 / 3) {
                            RushBeans.CLOCK.pass(OFFER_RUNS_OUT);
                        }
                        behaviour.comes(next, random);
                        behaviour.answersAnOffer(random);
                    }
                });
        return behaviour.requests();
    }

    /** As many conditional updates, each client of a document of its own, so that none fails. */
    private double raw(int updates) {
        MongoCollection<Document> documents =
                TenantContext.<MongoCollection<Document>, RuntimeException>call(
                        host, () -> service.bean(PartnerDatabases.class).collection("raw"));
        IntStream.range(0, CLIENTS)
                .forEach(
                        client ->
                                documents.insertOne(
                                        new Document("_id", client).append("version", 0)));
        AtomicInteger left = new AtomicInteger(updates);
        long begun = System.nanoTime();
        all(
                CLIENTS,
                client -> {
                    for (int version = 0; left.getAndDecrement() > 0; version++) {
                        long matched =
                                documents
                                        .updateOne(
                                                Filters.and(
                                                        Filters.eq("_id", client),
                                                        Filters.eq("version", version)),
                                                Updates.set("version", version + 1))
                                        .getMatchedCount();
                        assertThat(matched).isEqualTo(1);
                    }
                });
        double seconds = (System.nanoTime() - begun) / 1e9;
        documents.drop();
        return updates / seconds;
    }

    /** Something that each client does. */
    private interface Work {
        void of(int client);
    }

    private static void all(int clients, Work work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> working =
                    IntStream.range(0, clients)
                            .mapToObj(client -> threads.submit(() -> work.of(client)))
                            .toList();
            for (Future<?> each : working) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What clients were told, by enrolment. */
    static final class Acknowledged {
        final Map<String, String> enrolled = new ConcurrentHashMap<>();
        final Map<String, Leader> leaders = new ConcurrentHashMap<>();

        void enrolled(Leader leader, Client.Answer answer) {
            enrolled.put(answer.text("/id"), answer.text("/answer"));
            leaders.put(answer.text("/id"), leader);
        }
    }
}
