package eu.werein.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change leaves in the store, before anybody tells it. */
class AggregateStoreIT {

    private final List<Outboxes.Address> offered = new ArrayList<>();
    private MongoCollection<Document> collection;
    private AggregateStore store;

    @BeforeEach
    void freshCollection() {
        String name = "things-" + UUID.randomUUID();
        collection = SampleService.shared().bean(FederationDatabase.class).collection(name);
        store =
                new AggregateStore(
                        new OutboxSource() {
                            @Override
                            public MongoCollection<Document> collection() {
                                return collection;
                            }

                            @Override
                            public Outboxes.Address address(String id) {
                                return new Outboxes.Address(new Outboxes.Place(null, name), id);
                            }

                            @Override
                            public void touch() {}
                        },
                        AggregateStoreIT::births,
                        offered::add);
    }

    private static List<Document> births(List<DomainEvent> events, long last) {
        List<Document> born = new ArrayList<>();
        for (DomainEvent event : events) {
            born.add(
                    new Document("sequence", last + born.size() + 1)
                            .append("topic", event.topic())
                            .append("type", event.type())
                            .append("time", new Date())
                            .append("data", event.data()));
        }
        return born;
    }

    @Test
    void stateAndEventAreOneWrite() {
        assertThat(store.insert("a", new Document("text", "one"), List.of(event("1")))).isTrue();
        Document written = written();
        assertThat(written.getString("text")).isEqualTo("one");
        assertThat(sequences(written)).containsExactly(1L);
        assertThat(written.getBoolean("unsent")).isTrue();
        store.update(revision(), new Document("text", "two"), List.of(event("2"), event("3")));
        assertThat(written().getString("text")).isEqualTo("two");
        assertThat(sequences(written())).containsExactly(1L, 2L, 3L);
        assertThat(written().getLong("version")).isEqualTo(2);
        assertThat(offered).extracting(Outboxes.Address::id).containsExactly("a", "a");
    }

    @Test
    void changeLeavesOtherFieldsAlone() {
        store.insert("a", new Document("text", "one").append("kept", "yes"), List.of());
        store.update(revision(), new Document("text", "two"), List.of());
        assertThat(written().getString("kept")).isEqualTo("yes");
        assertThat(written().getBoolean("unsent")).isFalse();
        assertThat(offered).isEmpty();
    }

    @Test
    void stateCannotForgeTheRevision() {
        store.insert(
                "a",
                new Document("_id", "b").append("version", 99L).append("sequence", 99L),
                List.of());
        assertThat(revision()).isEqualTo(new Revision("a", 1, 0, 0));
        store.update(revision(), new Document("version", 99L).append("sequence", 99L), List.of());
        assertThat(revision()).isEqualTo(new Revision("a", 2, 0, 0));
    }

    @Test
    void insertingTwiceWritesOnce() {
        assertThat(store.insert("a", new Document("text", "one"), List.of(event("1")))).isTrue();
        assertThat(store.insert("a", new Document("text", "two"), List.of(event("2")))).isFalse();
        assertThat(written().getString("text")).isEqualTo("one");
        assertThat(sequences(written())).containsExactly(1L);
        assertThat(offered).hasSize(1);
    }

    @Test
    void ofTwoWritersWhoReadTheSameOneIsStale() throws Exception {
        store.insert("a", new Document("count", 0), List.of());
        Revision read = revision();
        AtomicInteger stale = new AtomicInteger();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> writer =
                    () -> {
                        try {
                            store.update(read, new Document("count", 1), List.of(event("1")));
                        } catch (StaleRevision e) {
                            stale.incrementAndGet();
                        }
                        return null;
                    };
            for (var one : writers.invokeAll(List.of(writer, writer))) {
                one.get();
            }
        }
        assertThat(stale).hasValue(1);
        assertThat(sequences(written())).containsExactly(1L);
    }

    @Test
    void answerIsRememberedInTheSameWrite() {
        store.insert("a", new Document(), List.of(), new Answer("k0", "h0"));
        for (int i = 1; i <= 21; i++) {
            store.update(revision(), new Document("n", i), List.of(), new Answer("k" + i, "h" + i));
        }
        Stored stored = store.find("a").orElseThrow();
        assertThat(stored.answerTo("k21")).hasValue(new Answer("k21", "h21"));
        assertThat(stored.answerTo("k2")).isPresent();
        assertThat(stored.answerTo("k1")).as("only the last twenty are kept").isEmpty();
    }

    /** Whoever asks again the moment after must find it. */
    @Test
    void answerIsThereAsSoonAsTheChangeIs() throws Exception {
        store.insert("a", new Document("n", 0), List.of());
        AtomicBoolean writing = new AtomicBoolean(true);
        try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Integer>> reading =
                    () -> {
                        List<Integer> unanswered = new ArrayList<>();
                        while (writing.get()) {
                            Stored stored = store.find("a").orElseThrow();
                            int n = stored.state().getInteger("n");
                            if (n > 0 && stored.answerTo("k" + n).isEmpty()) {
                                unanswered.add(n);
                            }
                        }
                        return unanswered;
                    };
            var unanswered = reader.submit(reading);
            try {
                for (int i = 1; i <= 200; i++) {
                    store.update(
                            revision(), new Document("n", i), List.of(), new Answer("k" + i, "h"));
                }
            } finally {
                writing.set(false);
            }
            assertThat(unanswered.get()).isEmpty();
        }
    }

    @Test
    void outboxOverItsLimitRefusesAndWritesNothing() {
        String megabyte = "x".repeat(1024 * 1024);
        store.insert("a", new Document("text", "one"), List.of(event(megabyte)));
        store.update(revision(), new Document(), List.of(event(megabyte)));
        store.update(revision(), new Document(), List.of(event(megabyte)));
        Revision full = revision();
        assertThatThrownBy(
                        () ->
                                store.update(
                                        full,
                                        new Document("text", "two"),
                                        List.of(event(megabyte))))
                .isInstanceOf(OutboxFull.class);
        assertThat(written().getString("text")).isEqualTo("one");
        assertThat(revision().version()).isEqualTo(3);
        store.update(full, new Document("text", "silent"), List.of());
        assertThat(written().getString("text")).isEqualTo("silent");
        assertThatThrownBy(
                        () ->
                                store.insert(
                                        "b",
                                        new Document(),
                                        java.util.Collections.nCopies(5, event(megabyte))))
                .isInstanceOf(OutboxFull.class);
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void listIsFilteredSortedAndBounded() {
        for (String id : List.of("c", "a", "b", "d")) {
            store.insert(id, new Document("red", !id.equals("d")), List.of());
        }
        assertThat(store.find(Filters.eq("red", true), Sorts.ascending("_id"), 2))
                .extracting(stored -> stored.revision().id())
                .containsExactly("a", "b");
        assertThat(store.count(Filters.eq("red", true))).isEqualTo(3);
    }

    private Revision revision() {
        return store.find("a").orElseThrow().revision();
    }

    private Document written() {
        return java.util.Objects.requireNonNull(collection.find(Filters.eq("_id", "a")).first());
    }

    private static List<Long> sequences(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(entry -> entry.getLong("sequence"))
                .toList();
    }

    private static DomainEvent event(String data) {
        return new DomainEvent(SampleApplication.NOTES, SampleApplication.NOTE_WRITTEN, data);
    }
}
