package eu.werein.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many aggregates in one command, each for itself. */
class BulkWritesIT {

    private static final Answer MINE = new Answer("import-1/2", "h");
    private static final Answer ANOTHERS = new Answer("import-2/2", "h");

    private final ScratchStore scratch = new ScratchStore();
    private final AggregateStore store = scratch.store;

    private static NewAggregate fresh(String id, Answer answer) {
        return new NewAggregate(
                id, new Document("text", answer.key()), List.of(ScratchStore.event("1")), answer);
    }

    private Change change(String id, Answer answer) {
        return new Change(
                scratch.revision(id),
                new Document("text", "changed by " + answer.key()),
                List.of(ScratchStore.event("2")),
                answer);
    }

    @Test
    void newAggregatesAreWrittenWithTheirEventsAndAnswers() {
        List<NewAggregate> many =
                IntStream.range(0, 300).mapToObj(i -> fresh("a" + i, MINE)).toList();
        BulkResult result = store.insertAll(many);
        assertThat(result.applied()).hasSize(300);
        assertThat(result.refused()).isEmpty();
        assertThat(scratch.offered).hasSize(300);
        Stored one = store.find("a299").orElseThrow();
        assertThat(one.revision().version()).isEqualTo(1);
        assertThat(one.revision().sequence()).isEqualTo(1);
        assertThat(one.state().getBoolean("unsent")).isTrue();
        assertThat(one.state().getList("outbox", Document.class)).hasSize(1);
        assertThat(one.answerTo(MINE.key())).hasValue(MINE);
    }

    @Test
    void whatAnEarlierAttemptInsertedIsAppliedAndWhatAnotherHasIsRefused() {
        store.insertAll(List.of(fresh("mine", MINE)));
        store.insertAll(List.of(fresh("taken", ANOTHERS)));
        BulkResult result =
                store.insertAll(
                        List.of(fresh("mine", MINE), fresh("taken", MINE), fresh("new", MINE)));
        assertThat(result.applied()).containsExactlyInAnyOrder("mine", "new");
        assertThat(result.refused()).containsExactly("taken");
        assertThat(scratch.written("taken").getString("text")).isEqualTo(ANOTHERS.key());
        assertThat(scratch.written("mine").getLong("version")).isEqualTo(1);
    }

    @Test
    void changesAreGuardedEachByItsRevision() {
        store.insertAll(List.of(fresh("a", MINE), fresh("b", MINE), fresh("c", MINE)));
        List<Change> changes =
                List.of(change("a", ANOTHERS), change("b", ANOTHERS), change("c", ANOTHERS));
        store.update(scratch.revision("b"), new Document("text", "edited"), List.of());
        BulkResult result = store.updateAll(changes);
        assertThat(result.applied()).containsExactlyInAnyOrder("a", "c");
        assertThat(result.refused()).containsExactly("b");
        assertThat(scratch.written("b").getString("text")).isEqualTo("edited");
        assertThat(scratch.written("a").getString("text")).isEqualTo("changed by import-2/2");
        assertThat(scratch.written("a").getLong("version")).isEqualTo(2);
        assertThat(scratch.written("a").getLong("sequence")).isEqualTo(2);
    }

    @Test
    void changesThatAnEarlierAttemptMadeAreAppliedOnce() {
        store.insertAll(List.of(fresh("a", MINE), fresh("b", MINE)));
        List<Change> changes = List.of(change("a", ANOTHERS), change("b", ANOTHERS));
        store.updateAll(changes.subList(0, 1));
        BulkResult again = store.updateAll(changes);
        assertThat(again.applied()).containsExactlyInAnyOrder("a", "b");
        assertThat(again.refused()).isEmpty();
        assertThat(scratch.written("a").getLong("version")).isEqualTo(2);
        assertThat(scratch.written("a").getList("outbox", Document.class)).hasSize(2);
    }

    @Test
    void anAppliedChangeIsKnownEvenAfterAnotherCameOnTopOfIt() {
        store.insertAll(List.of(fresh("a", MINE)));
        List<Change> changes = List.of(change("a", ANOTHERS));
        store.updateAll(changes);
        store.update(scratch.revision("a"), new Document("text", "edited"), List.of());
        assertThat(store.updateAll(changes).applied()).containsExactly("a");
        assertThat(scratch.written("a").getString("text")).isEqualTo("edited");
    }

    @Test
    void nothingIsWrittenWhenOneHasMoreToTellThanFits() {
        DomainEvent megabyte = ScratchStore.event("x".repeat(1024 * 1024));
        NewAggregate tooMuch =
                new NewAggregate("b", new Document(), Collections.nCopies(5, megabyte), MINE);
        assertThatThrownBy(() -> store.insertAll(List.of(fresh("a", MINE), tooMuch)))
                .isInstanceOf(OutboxFull.class);
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void nothingToWriteIsNoCommand() {
        assertThat(store.insertAll(List.of()).applied()).isEmpty();
        assertThat(store.updateAll(List.of()).applied()).isEmpty();
    }
}
