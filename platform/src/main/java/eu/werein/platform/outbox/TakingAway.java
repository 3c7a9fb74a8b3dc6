package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Takes out of outboxes what the log has acknowledged, without touching the version.
 *
 * <p>As a rule nobody has changed the aggregate since it was read: then its outbox is emptied by
 * one update, guarded by the version. Only where that fails is the outbox taken apart.
 */
final class TakingAway {

    /** The embedded store compares each document with each id of a list. */
    private static final int TOGETHER = 40;

    private final MongoCollection<Document> collection;

    TakingAway(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * @param read the aggregates with their outbox, as they were told
     * @param acknowledged the last acknowledged sequence by id
     */
    void takeAway(List<Document> read, Map<String, Long> acknowledged) {
        List<Document> whole =
                read.stream().filter(document -> isWhole(document, acknowledged)).toList();
        Set<String> emptied = whole.stream().map(TakingAway::id).collect(Collectors.toSet());
        List<String> rest =
                new ArrayList<>(
                        acknowledged.keySet().stream()
                                .filter(id -> !emptied.contains(id))
                                .toList());
        if (empty(whole) < whole.size()) {
            rest.addAll(stillHolding(emptied));
        }
        pull(rest, acknowledged);
    }

    /** Everything that waited was read and is acknowledged. */
    private static boolean isWhole(Document document, Map<String, Long> acknowledged) {
        List<Document> outbox = Telling.outbox(document);
        return !outbox.isEmpty()
                && outbox.size() < Telling.EVENTS_AT_ONCE
                && outbox.getLast().getLong("sequence").equals(acknowledged.get(id(document)));
    }

    /** Those of one version together: many that were written at once are few updates. */
    private int empty(List<Document> documents) {
        Bson emptied =
                Updates.combine(
                        Updates.set(AggregateStore.OUTBOX, List.of()),
                        Updates.set(AggregateStore.UNSENT, false));
        Map<Object, List<String>> byVersion =
                documents.stream()
                        .collect(
                                Collectors.groupingBy(
                                        document -> document.get(AggregateStore.VERSION),
                                        Collectors.mapping(TakingAway::id, Collectors.toList())));
        List<UpdateManyModel<Document>> writes = new ArrayList<>();
        byVersion.forEach(
                (version, ids) -> {
                    for (int from = 0; from < ids.size(); from += TOGETHER) {
                        List<String> some =
                                ids.subList(from, Math.min(ids.size(), from + TOGETHER));
                        Document asRead =
                                new Document(AggregateStore.ID, new Document("$in", some))
                                        .append(AggregateStore.VERSION, version);
                        writes.add(new UpdateManyModel<>(asRead, emptied));
                    }
                });
        return write(writes);
    }

    private void pull(List<String> ids, Map<String, Long> acknowledged) {
        List<UpdateOneModel<Document>> pulls = new ArrayList<>();
        for (String id : ids) {
            Document told = new Document("sequence", new Document("$lte", acknowledged.get(id)));
            pulls.add(
                    new UpdateOneModel<>(
                            Filters.eq(AggregateStore.ID, id),
                            Updates.pullByFilter(new Document(AggregateStore.OUTBOX, told))));
        }
        write(pulls);
        write(
                look(ids).stream()
                        .filter(document -> Telling.outbox(document).isEmpty())
                        .map(
                                document ->
                                        new UpdateOneModel<Document>(
                                                asRead(document),
                                                Updates.set(AggregateStore.UNSENT, false)))
                        .toList());
    }

    private List<String> stillHolding(Set<String> ids) {
        return look(ids).stream()
                .filter(document -> !Telling.outbox(document).isEmpty())
                .map(TakingAway::id)
                .toList();
    }

    private List<Document> look(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : collection
                        .find(Filters.in(AggregateStore.ID, ids))
                        .projection(
                                Projections.fields(
                                        Projections.include(AggregateStore.VERSION),
                                        Projections.slice(AggregateStore.OUTBOX, 1)))
                        .into(new ArrayList<>());
    }

    /** Every change counts the version up: at the same version nothing was added. */
    private static Document asRead(Document document) {
        return new Document(AggregateStore.ID, id(document))
                .append(AggregateStore.VERSION, document.get(AggregateStore.VERSION));
    }

    private int write(List<? extends WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? 0
                : collection
                        .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                        .getMatchedCount();
    }

    private static String id(Document document) {
        return document.getString(AggregateStore.ID);
    }
}
