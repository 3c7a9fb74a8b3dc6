package eu.werein.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.javacrumbs.shedlock.core.LockProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the document to the log, once in effect, whatever dies in between. */
class TellingIT {

    private static SampleService service;
    private static PartnerId partner;
    private static AggregateStore notes;
    private static Outboxes outboxes;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void aPartner() {
        service = SampleService.shared();
        partner = service.partner();
        notes = service.bean(AggregateStore.class);
        outboxes = service.bean(Outboxes.class);
    }

    @Test
    void everyEventIsToldInOrderWithoutAGapAndTakenAway() {
        inPartner(
                () -> {
                    notes.insert(id, new Document(), List.of(event(1)));
                    for (int i = 2; i <= 120; i += 2) {
                        notes.update(
                                notes.find(id).orElseThrow().revision(),
                                new Document("n", i),
                                List.of(event(i), event(i + 1)));
                    }
                });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        assertThat(firstSequences())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 121).boxed().toList());
        assertThat(stored().getBoolean("unsent")).isFalse();
        assertThat(stored().getLong("version")).as("telling is no change").isEqualTo(61);
    }

    @Test
    void outboxOfADeadProcessIsToldByTheSweep() {
        deadProcessWrites(3);
        assertThat(service.told(SampleApplication.NOTES, partner + ":" + id)).isEmpty();
        sweep(Clock.systemUTC()).sweepEverything();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        assertThat(firstSequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void moreEventsThanOneTurnTakesAreAllTold() {
        deadProcessWrites(2 * Telling.EVENTS_AT_ONCE + 7);
        sweep(Clock.systemUTC()).sweepEverything();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        assertThat(firstSequences()).hasSize(2 * Telling.EVENTS_AT_ONCE + 7).isSorted();
    }

    @Test
    void deathBetweenAcknowledgementAndTakingAwayRepeatsTheSameEvent() {
        deadProcessWrites(2);
        Document before = stored();
        Telling telling = new Telling(service.kafka(), service.bean(EventCodec.class));
        inPartner(() -> telling.tell(place(), List.of(id), collection()));
        assertThat(emptied()).isTrue();
        inPartner(
                () ->
                        collection()
                                .updateOne(
                                        Filters.eq("_id", id),
                                        Updates.combine(
                                                Updates.set("outbox", before.get("outbox")),
                                                Updates.set("unsent", true))));
        inPartner(() -> telling.tell(place(), List.of(id), collection()));
        List<Event> told = told();
        assertThat(told).extracting(Event::sequence).containsExactly(1L, 2L, 1L, 2L);
        assertThat(told.get(2).id()).isEqualTo(told.get(0).id());
        assertThat(told.get(2).data()).isEqualTo(told.get(0).data());
        assertThat(told.get(2).time()).isEqualTo(told.get(0).time());
    }

    @Test
    void eventThatIsBornWhileOthersAreToldIsNotLost() {
        deadProcessWrites(1);
        Telling telling = new Telling(service.kafka(), service.bean(EventCodec.class));
        inPartner(
                () -> {
                    telling.tell(place(), List.of(id), collection());
                    notes.update(
                            notes.find(id).orElseThrow().revision(),
                            new Document(),
                            List.of(event(2)));
                });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        assertThat(firstSequences()).containsExactly(1L, 2L);
    }

    @Test
    void sweepReadsOnlyMarkedCollectionsAndTakesOldMarksAway() {
        deadProcessWrites(1);
        FederationDatabase federation = service.bean(FederationDatabase.class);
        MongoCollection<Document> marks = federation.collection("outbox-marks");
        String name = place().name();
        marks.deleteOne(Filters.eq("_id", name));
        sweep(Clock.systemUTC()).sweepMarked();
        assertThat(emptied()).as("no mark, not read").isFalse();

        new WriteMarks(federation, Clock.systemUTC()).touch(place());
        sweep(Clock.systemUTC()).sweepMarked();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        sweep(Clock.systemUTC()).sweepMarked();
        assertThat(marks.countDocuments(Filters.eq("_id", name)))
                .as("a fresh mark stays, for a write may be under way")
                .isEqualTo(1);
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofMinutes(3)), ZoneOffset.UTC);
        sweep(later).sweepMarked();
        assertThat(marks.countDocuments(Filters.eq("_id", name))).isZero();
    }

    @Test
    void oldMarkStaysWhileSomethingWaits() {
        deadProcessWrites(1);
        FederationDatabase federation = service.bean(FederationDatabase.class);
        MongoCollection<Document> marks = federation.collection("outbox-marks");
        marks.updateOne(
                Filters.eq("_id", place().name()),
                Updates.set("writtenAt", Date.from(Instant.now().minusSeconds(600))),
                new com.mongodb.client.model.UpdateOptions().upsert(true));
        sweep(Clock.systemUTC()).sweepMarked();
        assertThat(marks.countDocuments(Filters.eq("_id", place().name()))).isEqualTo(1);
    }

    @Test
    void placeThatFailsDoesNotKeepOthersFromBeingSwept() {
        deadProcessWrites(1);
        FederationDatabase federation = service.bean(FederationDatabase.class);
        WriteMarks marks = new WriteMarks(federation, Clock.systemUTC());
        marks.touch(new Outboxes.Place(new PartnerId("aa-gone"), "notes"));
        marks.touch(place());
        sweep(Clock.systemUTC()).sweepMarked();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
    }

    @Test
    void tombstoneIsToldAsARecordWithoutValue() {
        inPartner(
                () ->
                        notes.insert(
                                id,
                                new Document(),
                                List.of(
                                        event(1),
                                        DomainEvent.tombstone(
                                                SampleApplication.NOTES,
                                                "sample.note-erased.v1"))));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> emptied());
        assertThat(records().getLast().value()).isNull();
    }

    /** Written as a process does that is killed before its relay has looked. */
    private void deadProcessWrites(int events) {
        inPartner(
                () ->
                        new AggregateStore(
                                        new OutboxSource() {
                                            @Override
                                            public MongoCollection<Document> collection() {
                                                return TellingIT.this.collection();
                                            }

                                            @Override
                                            public Outboxes.Address address(String some) {
                                                return new Outboxes.Address(place(), some);
                                            }

                                            @Override
                                            public void touch() {}
                                        },
                                        TellingIT::births,
                                        address -> {})
                                .insert(
                                        id,
                                        new Document(),
                                        IntStream.rangeClosed(1, events)
                                                .mapToObj(TellingIT::event)
                                                .toList()));
    }

    private static List<Document> births(List<DomainEvent> events, long last) {
        List<Document> born = new ArrayList<>();
        for (DomainEvent event : events) {
            born.add(
                    new Document("sequence", last + born.size() + 1)
                            .append("topic", event.topic())
                            .append("type", event.type())
                            .append("time", new Date())
                            .append("data", "{\"text\":\"x\"}"));
        }
        return born;
    }

    private Sweep sweep(Clock clock) {
        return new Sweep(
                outboxes,
                new WriteMarks(service.bean(FederationDatabase.class), clock),
                service.bean(Relay.class),
                service.bean(eu.werein.platform.registry.PartnerRegistry.class),
                service.bean(LockProvider.class));
    }

    private static Outboxes.Place place() {
        return new Outboxes.Place(partner, "notes");
    }

    private MongoCollection<Document> collection() {
        return outboxes.collection(place());
    }

    private boolean emptied() {
        return stored().getList("outbox", Document.class).isEmpty();
    }

    private Document stored() {
        return TenantContext.<Document, RuntimeException>call(
                partner,
                () -> Objects.requireNonNull(collection().find(Filters.eq("_id", id)).first()));
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        return service.told(SampleApplication.NOTES, partner + ":" + id);
    }

    private List<Event> told() {
        return records().stream().map(EventCodec::decode).toList();
    }

    /** The order in which the events were first told. */
    private List<Long> firstSequences() {
        return told().stream().map(Event::sequence).distinct().toList();
    }

    private static void inPartner(Runnable work) {
        TenantContext.run(partner, work);
    }

    private static DomainEvent event(int n) {
        return new DomainEvent(
                SampleApplication.NOTES, SampleApplication.NOTE_WRITTEN, Map.of("text", "n" + n));
    }
}
