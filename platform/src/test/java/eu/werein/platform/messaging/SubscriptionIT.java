package eu.werein.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.sample.Bell;
import eu.werein.platform.sample.LogLines;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.sample.Tally;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SubscriptionIT {

    private static final String DEAD_LETTERS = "sample-service.dead-letter.v1";

    private static SampleService service;
    private static PartnerId partner;
    private static Tally tally;
    private static Bell bell;

    private final String note = UUID.randomUUID().toString();

    @BeforeAll
    static void aPartner() {
        service = SampleService.shared();
        service.awaitReady();
        partner = service.partner();
        tally = service.tally();
        bell = service.bean(Bell.class);
    }

    @Test
    void eventIsAppliedWithItsPartnerBound() {
        tell(note, 1, "one");
        awaitText(note, "one");
    }

    @Test
    void repetitionsAndOlderEventsChangeNothing() {
        tell(note, 1, "one");
        tell(note, 2, "two");
        tell(note, 1, "one");
        tell(note, 2, "two");
        tell(note, 3, "three");
        awaitText(note, "three");
        assertThat(of(note).orElseThrow().getList("applied", Long.class))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatDoesNotConcernIsPassedOverUnobserved() {
        long before = observed("bell");
        tell(note, 1, "calm");
        tell(note, 2, "urgent");
        awaitText(note, "urgent");
        Awaitility.await().until(() -> bell.rung().contains(eventId(note, 2)));
        assertThat(bell.rung()).doesNotContain(eventId(note, 1));
        assertThat(observed("bell")).isEqualTo(before + 1);
    }

    @Test
    void oneReadingOfATopicServesAllItsSubscriptions() throws Exception {
        Map<String, Object> toTheBroker =
                Map.of("bootstrap.servers", Parts.kafka().bootstrapServers());
        try (Admin admin = Admin.create(toTheBroker)) {
            assertThat(admin.listGroups().all().get())
                    .extracting(GroupListing::groupId)
                    .contains("sample-service.bell+tally")
                    .doesNotContain("sample-service.bell", "sample-service.tally");
        }
    }

    @Test
    void oneMoreSubscriptionReadsFromTheBeginningInAGroupOfItsOwn() {
        assertThat(Subscriptions.group("sample-service", List.of("bell", "tally")))
                .isNotEqualTo(Subscriptions.group("sample-service", List.of("tally")));
    }

    @Test
    void poisonToOneSubscriptionIsNoneToAnother() {
        String poison = "urgent-" + note;
        tally.refuse(poison);
        tell(note, 1, poison);
        tell(note, 2, "urgent too");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> bell.rung().containsAll(List.of(eventId(note, 1), eventId(note, 2))));
        assertThat(of(note)).isEmpty();
        tally.accept(poison);
        replay();
        assertThat(parked(note)).isFalse();
    }

    @Test
    void poisonParksItsAggregateAndOnlyThat() {
        String other = UUID.randomUUID().toString();
        String poison = "poison-mark-" + note;
        tally.refuse(poison);
        try (LogLines log = LogLines.captured()) {
            tell(note, 1, poison);
            tell(note, 2, "later");
            tell(other, 1, "flows");
            awaitText(other, "flows");
            Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> parked(note));
            tell(note, 3, "later still");
            tell(other, 2, "flows on");
            awaitText(other, "flows on");
            assertThat(log.all()).contains("dead letters").doesNotContain("poison-mark");
        }
        assertThat(tally.tries(eventId(note, 1))).isEqualTo(3);
        assertThat(tally.tries(eventId(note, 2))).isZero();
        assertThat(tally.tries(eventId(note, 3))).isZero();
        assertThat(of(note)).isEmpty();

        ConsumerRecord<String, byte[]> letter = service.told(DEAD_LETTERS, key(note)).getLast();
        assertThat(header(letter, "werein_reason")).isEqualTo("IllegalStateException");
        assertThat(header(letter, "werein_subscription")).isEqualTo("tally");
        assertThat(header(letter, "werein_origin")).startsWith(SampleApplication.NOTES + "/");

        assertThat(replay()).as("the cause is still there").doesNotContain(note);
        assertThat(parked(note)).isTrue();
        tally.accept(poison);
        replay();
        assertThat(parked(note)).isFalse();
        assertThat(of(note).orElseThrow().getList("applied", Long.class))
                .containsExactly(1L, 2L, 3L);
        tell(note, 4, "free");
        awaitText(note, "free");
    }

    @Test
    void parkedAggregateStaysParkedInAnotherReplicaAndAfterARestart() {
        String poison = "poison-" + note;
        tally.refuse(poison);
        tell(note, 1, poison);
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> parked(note));
        // Half of the partitions come to the replica, all others to consumers that begin anew.
        try (SampleService replica = SampleService.start("sample-service", Map.of())) {
            replica.awaitReady();
            assertThat(replica.management().get("/actuator/parked").body()).contains(note);
            tell(note, 2, "later");
            for (int i = 0; i < 24; i++) {
                String other = note + "-" + i;
                tell(other, 1, "flows");
                awaitText(other, "flows");
            }
            assertThat(of(note)).isEmpty();
            assertThat(replica.tally().tries(eventId(note, 2))).isZero();
            assertThat(tally.tries(eventId(note, 2))).isZero();
            replica.management().post("/actuator/parked", "");
            awaitText(note, "later");
            tell(note, 3, "free everywhere");
            awaitText(note, "free everywhere");
        } finally {
            tally.accept(poison);
        }
    }

    @Test
    void eventOfAnUnknownPartnerIsParkedWithItsReason() {
        PartnerId unknown = new PartnerId("be-nobody-knows");
        service.kafka()
                .send(
                        new EventCodec("x")
                                .encode(SampleApplication.NOTES, event(unknown, note, 1, "x")))
                .join();
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> parked(note));
        assertThat(
                        header(
                                service.told(DEAD_LETTERS, unknown + ":" + note).getLast(),
                                "werein_reason"))
                .isEqualTo("partner-unknown");
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndParksNothing() {
        double before = parkings();
        service.kafka()
                .send(
                        new ProducerRecord<>(
                                SampleApplication.NOTES,
                                key(note),
                                "garbage".getBytes(StandardCharsets.UTF_8)))
                .join();
        ProducerRecord<String, byte[]> forged =
                new EventCodec("x").encode(SampleApplication.NOTES, event(partner, note, 1, "x"));
        forged.headers().remove("ce_partner");
        forged.headers().add("ce_partner", "fr-other".getBytes(StandardCharsets.UTF_8));
        service.kafka().send(forged).join();
        service.kafka()
                .send(new ProducerRecord<>(SampleApplication.NOTES, null, new byte[] {7}))
                .join();
        tell(note, 2, "two");
        awaitText(note, "two");
        List<ConsumerRecord<String, byte[]>> letters = service.told(DEAD_LETTERS, key(note));
        assertThat(letters)
                .extracting(letter -> header(letter, "werein_reason"))
                .containsExactly("not-a-cloud-event", "key-differs");
        assertThat(parked(note)).isFalse();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(parkings()).isGreaterThanOrEqualTo(before + 3));
    }

    @Test
    void headerBombStopsNobody() {
        ProducerRecord<String, byte[]> bomb =
                new EventCodec("x").encode(SampleApplication.NOTES, event(partner, note, 1, "x"));
        for (int i = 0; i < 10_000; i++) {
            bomb.headers().add("h" + i, new byte[20]);
        }
        service.kafka().send(bomb).join();
        tell(note, 2, "two");
        awaitText(note, "two");
        assertThat(header(service.told(DEAD_LETTERS, key(note)).getLast(), "werein_reason"))
                .isEqualTo("too-many-headers");
    }

    private double parkings() {
        return service.bean(io.micrometer.core.instrument.MeterRegistry.class)
                .counter("werein.events.parked", "subscription", "bell+tally")
                .count();
    }

    private static long observed(String subscription) {
        return service
                .bean(io.micrometer.core.instrument.MeterRegistry.class)
                .find("spring.kafka.listener")
                .tag("spring.kafka.listener.id", subscription)
                .timers()
                .stream()
                .mapToLong(io.micrometer.core.instrument.Timer::count)
                .sum();
    }

    private String replay() {
        return service.management().post("/actuator/parked", "").body();
    }

    private static boolean parked(String note) {
        return service.management().get("/actuator/parked").body().contains(note);
    }

    private static void tell(String note, long sequence, String text) {
        service.kafka()
                .send(
                        new EventCodec("sample-service")
                                .encode(
                                        SampleApplication.NOTES,
                                        event(partner, note, sequence, text)))
                .join();
    }

    private static Event event(PartnerId owner, String note, long sequence, String text) {
        return new Event(
                owner,
                note,
                sequence,
                SampleApplication.NOTE_WRITTEN,
                Instant.now(),
                EventJson.write(Map.of("text", text)).getBytes(StandardCharsets.UTF_8));
    }

    private static void awaitText(String note, String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                of(note).filter(one -> text.equals(one.getString("text")))
                                        .isPresent());
    }

    private static Optional<Document> of(String note) {
        return TenantContext.<Optional<Document>, RuntimeException>call(
                partner, () -> tally.of(note));
    }

    private static String key(String note) {
        return partner + ":" + note;
    }

    private static String eventId(String note, long sequence) {
        return key(note) + ":" + sequence;
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
