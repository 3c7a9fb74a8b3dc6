package eu.werein.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Between the acknowledgement and the empty outbox the aggregate may be changed. */
class TakingAwayIT {

    private final ScratchStore scratch = new ScratchStore();

    private List<Document> read() {
        return scratch.collection.find(Filters.in("_id", "a", "b")).into(new ArrayList<>());
    }

    private void insert(String id, int events) {
        scratch.store.insert(
                id,
                new Document(),
                java.util.stream.IntStream.range(0, events)
                        .mapToObj(i -> ScratchStore.event("e"))
                        .toList());
    }

    private void takeAway(List<Document> read, Map<String, Long> acknowledged) {
        new TakingAway(scratch.collection).takeAway(read, acknowledged);
    }

    private List<Long> waiting(String id) {
        return scratch.written(id).getList("outbox", Document.class).stream()
                .map(event -> event.getLong("sequence"))
                .toList();
    }

    @Test
    void whatWasToldIsGoneAndTheVersionStays() {
        insert("a", 2);
        insert("b", 1);
        takeAway(read(), Map.of("a", 2L, "b", 1L));
        assertThat(waiting("a")).isEmpty();
        assertThat(waiting("b")).isEmpty();
        assertThat(scratch.written("a").getBoolean("unsent")).isFalse();
        assertThat(scratch.written("a").getLong("version")).isEqualTo(1);
    }

    @Test
    void whatWasBornMeanwhileStaysAndIsMarked() {
        insert("a", 2);
        insert("b", 1);
        List<Document> read = read();
        scratch.store.update(
                scratch.revision("a"), new Document(), List.of(ScratchStore.event("new")));
        takeAway(read, Map.of("a", 2L, "b", 1L));
        assertThat(waiting("a")).containsExactly(3L);
        assertThat(scratch.written("a").getBoolean("unsent")).isTrue();
        assertThat(waiting("b")).isEmpty();
        assertThat(scratch.written("b").getBoolean("unsent")).isFalse();
    }

    @Test
    void aChangeWithoutAnEventKeepsNothingInTheOutbox() {
        insert("a", 1);
        List<Document> read = read();
        scratch.store.update(scratch.revision("a"), new Document("text", "x"), List.of());
        takeAway(read, Map.of("a", 1L));
        assertThat(waiting("a")).isEmpty();
        assertThat(scratch.written("a").getBoolean("unsent")).isFalse();
        assertThat(scratch.written("a").getString("text")).isEqualTo("x");
    }

    @Test
    void whatTheLogRefusedStays() {
        insert("a", 3);
        insert("b", 1);
        takeAway(read(), Map.of("a", 2L));
        assertThat(waiting("a")).containsExactly(3L);
        assertThat(scratch.written("a").getBoolean("unsent")).isTrue();
        assertThat(waiting("b")).containsExactly(1L);
        assertThat(scratch.written("b").getBoolean("unsent")).isTrue();
    }
}
