package eu.werein.platform.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Many aggregates in one command. No transaction holds them together: each is written or refused by
 * itself, and its answer tells afterwards which.
 */
final class BulkWrites {

    private final AggregateStore store;
    private final OutboxSource source;
    private final Announcements relay;

    BulkWrites(AggregateStore store, OutboxSource source, Announcements relay) {
        this.store = store;
        this.source = source;
        this.relay = relay;
    }

    BulkResult insert(List<NewAggregate> aggregates) {
        if (aggregates.isEmpty()) {
            return new BulkResult(Set.of(), Set.of());
        }
        List<Document> documents = aggregates.stream().map(store::document).toList();
        Map<String, Answer> taken = new HashMap<>();
        source.touch();
        try {
            store.collection().insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : duplicates(e)) {
                NewAggregate one = aggregates.get(error.getIndex());
                taken.put(one.id(), one.answer());
            }
        }
        relay.offerAll(
                documents.stream()
                        .filter(document -> document.getBoolean(AggregateStore.UNSENT))
                        .map(document -> offer(document, taken))
                        .toList());
        return result(aggregates.stream().map(NewAggregate::id).toList(), taken);
    }

    BulkResult update(List<Change> changes) {
        if (changes.isEmpty()) {
            return new BulkResult(Set.of(), Set.of());
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Change change : changes) {
            var guarded =
                    store.guarded(
                            change.revision(), change.changes(), change.events(), change.answer());
            writes.add(new UpdateOneModel<>(guarded.guard(), guarded.write()));
        }
        source.touch();
        BulkWriteResult written =
                store.collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        relay.offerAll(
                changes.stream()
                        .filter(change -> !change.events().isEmpty())
                        .map(change -> source.address(change.revision().id()))
                        .map(address -> new Announcements.Offer(address, null))
                        .toList());
        Map<String, Answer> inDoubt = new HashMap<>();
        if (written.getMatchedCount() < changes.size()) {
            changes.forEach(change -> inDoubt.put(change.revision().id(), change.answer()));
        }
        return result(changes.stream().map(change -> change.revision().id()).toList(), inDoubt);
    }

    /** What is in doubt was applied if its answer stands in the document. */
    private BulkResult result(List<String> all, Map<String, Answer> inDoubt) {
        Set<String> refused = new HashSet<>(inDoubt.keySet());
        if (!inDoubt.isEmpty()) {
            store.collection()
                    .find(Filters.in(AggregateStore.ID, inDoubt.keySet()))
                    .projection(Projections.include(AggregateStore.ANSWERS))
                    .forEach(
                            document -> {
                                String id = document.getString(AggregateStore.ID);
                                if (remembers(document, inDoubt.get(id))) {
                                    refused.remove(id);
                                }
                            });
        }
        Set<String> applied = new HashSet<>(all);
        applied.removeAll(refused);
        return new BulkResult(applied, refused);
    }

    private static boolean remembers(Document document, @Nullable Answer answer) {
        return document.getList(AggregateStore.ANSWERS, Document.class, List.of()).stream()
                .map(Answer::read)
                .anyMatch(given -> given.equals(answer));
    }

    /** What was written before a refusal is told all the same, by the sweep at the latest. */
    private static List<BulkWriteError> duplicates(MongoBulkWriteException failure) {
        boolean onlyDuplicates =
                failure.getWriteConcernError() == null
                        && failure.getWriteErrors().stream()
                                .allMatch(
                                        error ->
                                                error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates) {
            throw failure;
        }
        return failure.getWriteErrors();
    }

    /** Whether this attempt wrote it or an earlier one: telling twice is harmless. */
    private Announcements.Offer offer(Document written, Map<String, Answer> taken) {
        String id = written.getString(AggregateStore.ID);
        return new Announcements.Offer(
                source.address(id), taken.containsKey(id) ? null : toBeTold(written));
    }

    private static Document toBeTold(Document written) {
        return new Document(AggregateStore.ID, written.get(AggregateStore.ID))
                .append(AggregateStore.VERSION, written.get(AggregateStore.VERSION))
                .append(AggregateStore.OUTBOX, written.get(AggregateStore.OUTBOX));
    }
}
