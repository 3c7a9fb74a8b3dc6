package eu.werein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.EmbeddedStore;
import eu.werein.launcher.parts.FreePorts;
import eu.werein.launcher.parts.Installation;
import eu.werein.launcher.parts.KafkaBroker;
import eu.werein.launcher.parts.Lifetime;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.sample.Browser;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service, its log and its store come and go, in any order. */
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir static Path folder;

    private static KafkaBroker kafka;
    private static EmbeddedStore store;
    private static SampleService service;
    private static PartnerId partner;
    private static Browser coordinator;

    @BeforeAll
    static void serviceStartsBeforeLogAndStore() {
        List<Integer> ports = FreePorts.some(3);
        Installation installation = Installation.asBuilt(Checkout.aroundWorkingDirectory());
        KafkaBroker.Node node = new KafkaBroker.Node(1, ports.get(0), ports.get(1));
        kafka =
                new KafkaBroker(
                        installation,
                        node,
                        List.of(node),
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        Lifetime.OF_THIS_JVM);
        store =
                new EmbeddedStore(
                        installation,
                        folder.resolve("store"),
                        ports.get(2),
                        folder.resolve("store.log"),
                        Lifetime.OF_THIS_JVM);
        service =
                SampleService.start(
                        "outage-service",
                        Map.of(
                                "werein.kafka.servers", kafka.bootstrapServers(),
                                "spring.mongodb.uri", store.mongodbUri()));
        waitsForLogAndStore();
        kafka.start();
        kafka.awaitReady(PATIENCE);
        assertThat(service.ready()).as("the store is away still").isFalse();
        store.start();
        store.awaitReady(PATIENCE);
        service.awaitReady();
        partner = service.partner();
        coordinator =
                service.browser()
                        .as(TestTokens.of(service.member(partner, Role.COORDINATOR, Role.MEMBER)));
    }

    /** The process is alive, decides nothing, and says when to ask again. */
    private static void waitsForLogAndStore() {
        assertThat(service.management().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.ready()).isFalse();
        var answer = service.browser().get("/api/public/partners/be-any/greeting");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @AfterAll
    static void all() {
        service.close();
        kafka.kill();
        store.kill();
    }

    @Test
    void writesSucceedWhileTheLogIsAwayAndAreToldInOrderLater() {
        String id = UUID.randomUUID().toString();
        write(id, 1);
        kafka.kill();
        try {
            for (int i = 2; i <= 40; i++) {
                write(id, i);
            }
            var answer = coordinator.post(notes(), note("while the log is away"));
            assertThat(answer.status()).isEqualTo(201);
        } finally {
            kafka.start();
        }
        for (int i = 41; i <= 50; i++) {
            write(id, i);
        }
        kafka.awaitReady(PATIENCE);
        Awaitility.await().atMost(PATIENCE).until(() -> told(id).contains(50L));
        assertThat(told(id))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
        awaitTallied(id, 50);
        service.federation().partner("fr-new", PartnerState.ACTIVE);
        service.awaitKnown(new PartnerId("fr-new"));
    }

    @Test
    void absentStoreIsAnsweredWithTryAgainAndNothingIsParked() {
        String id = UUID.randomUUID().toString();
        write(id, 1);
        awaitTallied(id, 1);
        store.kill();
        try {
            long start = System.nanoTime();
            var answer = coordinator.post(notes(), note("lost"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.code()).isEqualTo("unavailable");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(8));
            assertThat(service.ready()).isFalse();
            service.federation()
                    .tell(
                            SampleApplication.NOTES,
                            partner,
                            id,
                            SampleApplication.NOTE_WRITTEN,
                            Map.of("text", "while the store is away"));
            double waits = waits();
            Awaitility.await().atMost(PATIENCE).until(() -> waits() >= waits + 2);
        } finally {
            store.start();
            store.awaitReady(PATIENCE);
        }
        service.awaitReady();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                TenantContext.<Boolean, RuntimeException>call(
                                        partner,
                                        () ->
                                                service.tally()
                                                        .of(id)
                                                        .filter(
                                                                one ->
                                                                        one.getString("text")
                                                                                .startsWith(
                                                                                        "while"))
                                                        .isPresent()));
        assertThat(service.management().get("/actuator/parked").body()).doesNotContain(id);
        assertThat(coordinator.post(notes(), note("again")).status()).isEqualTo(201);
    }

    @Test
    void whatADeadProcessLeftIsToldAtTheNextStartAndAGracefulEndLeavesNothing() {
        String left = UUID.randomUUID().toString();
        TenantContext.run(
                partner,
                () ->
                        service.bean(AggregateStore.class)
                                .collection()
                                .insertOne(
                                        new Document("_id", left)
                                                .append("version", 1L)
                                                .append("sequence", 1L)
                                                .append("unsent", true)
                                                .append("outbox", List.of(entry()))));
        String id = UUID.randomUUID().toString();
        SampleService replica =
                SampleService.start(
                        "outage-service",
                        Map.of(
                                "werein.kafka.servers", kafka.bootstrapServers(),
                                "spring.mongodb.uri", store.mongodbUri()));
        replica.awaitReady();
        replica.awaitKnown(partner);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> told(left).contains(1L));
        AggregateStore notes = replica.bean(AggregateStore.class);
        TenantContext.run(partner, () -> notes.insert(id, new Document(), List.of(event(1))));
        long start = System.nanoTime();
        replica.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(told(id)).containsExactly(1L);
    }

    /** As it stands in the outbox of a process that was killed before it could tell. */
    private static Document entry() {
        return new Document("sequence", 1L)
                .append("topic", SampleApplication.NOTES)
                .append("type", SampleApplication.NOTE_WRITTEN)
                .append("time", new Date())
                .append("data", "{\"text\":\"left\"}");
    }

    private static double waits() {
        return service.bean(MeterRegistry.class)
                .counter("werein.events.waits", "topic", SampleApplication.NOTES)
                .count();
    }

    private static void write(String id, int n) {
        AggregateStore notes = service.bean(AggregateStore.class);
        TenantContext.run(
                partner,
                () -> {
                    if (n == 1) {
                        notes.insert(id, new Document("n", n), List.of(event(n)));
                    } else {
                        notes.update(
                                notes.find(id).orElseThrow().revision(),
                                new Document("n", n),
                                List.of(event(n)));
                    }
                });
    }

    private static void awaitTallied(String id, long sequence) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                TenantContext.<Boolean, RuntimeException>call(
                                        partner,
                                        () ->
                                                service.tally()
                                                        .of(id)
                                                        .filter(
                                                                one ->
                                                                        one.getLong("sequence")
                                                                                >= sequence)
                                                        .isPresent()));
    }

    private static List<Long> told(String id) {
        return service.told(SampleApplication.NOTES, partner + ":" + id).stream()
                .map(EventCodec::decode)
                .map(Event::sequence)
                .distinct()
                .toList();
    }

    private static DomainEvent event(int n) {
        return new DomainEvent(
                SampleApplication.NOTES, SampleApplication.NOTE_WRITTEN, Map.of("text", "n" + n));
    }

    private static String notes() {
        return "/api/partners/" + partner + "/notes";
    }

    private static String note(String text) {
        return "{\"text\":\"" + text + "\",\"colour\":\"red\",\"weight\":1}";
    }
}
