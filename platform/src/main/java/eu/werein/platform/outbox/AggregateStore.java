package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.UniqueId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one kind, each a document that carries its own outbox.
 *
 * <p>A change and the events it gives birth to are one write, guarded by id and version. Nothing
 * replaces a whole document and nothing deletes one, so the sequence of events survives.
 */
public final class AggregateStore {

    /** Above this, changes are refused rather than events dropped. */
    static final int OUTBOX_LIMIT_BYTES = 4 * 1024 * 1024;

    static final String ANSWERS = "answers";
    static final String OUTBOX = "outbox";
    static final String UNSENT = "unsent";
    static final String ID = "_id";
    static final String VERSION = "version";
    private static final String SEQUENCE = "sequence";
    private static final int ANSWERS_KEPT = 20;

    private final OutboxSource source;
    private final Births births;
    private final Announcements relay;

    AggregateStore(OutboxSource source, Births births, Announcements relay) {
        this.source = source;
        this.births = births;
        this.relay = relay;
    }

    public Optional<Stored> find(String id) {
        return Optional.ofNullable(collection().find(Filters.eq(ID, id)).first())
                .map(AggregateStore::stored);
    }

    /** At most {@code limit} aggregates; keep the filter flat and on an index. */
    public List<Stored> find(Bson filter, Bson sort, int limit) {
        return collection()
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(AggregateStore::stored)
                .into(new ArrayList<>());
    }

    public long count(Bson filter) {
        return collection().countDocuments(filter);
    }

    /** The collection itself, for reading in ways that the store does not know. */
    public MongoCollection<Document> collection() {
        return source.collection();
    }

    /** Writes a new aggregate; false, and nothing written, when the id exists. */
    public boolean insert(String id, Document state, List<DomainEvent> events) {
        return insert(id, state, events, null);
    }

    /** As above, and remembers the answer to the request's idempotency key in the same write. */
    public boolean insert(
            String id, Document state, List<DomainEvent> events, @Nullable Answer answer) {
        List<Document> born = births.of(events, 0);
        Document document = document(id, state, born, answer);
        source.touch();
        if (!UniqueId.accepts(() -> collection().insertOne(document))) {
            return false;
        }
        if (!born.isEmpty()) {
            relay.offer(source.address(id));
        }
        return true;
    }

    /**
     * Writes new aggregates with one command. May wait a moment until the events that others wrote
     * are told.
     *
     * @throws OutboxFull when one has more to tell than fits; nothing is written then
     */
    public BulkResult insertAll(List<NewAggregate> aggregates) {
        return new BulkWrites(this, source, relay).insert(aggregates);
    }

    /**
     * Makes changes with one command, each guarded by its revision. May wait as above.
     *
     * @throws OutboxFull when too much waits to be told; nothing is written then
     */
    public BulkResult updateAll(List<Change> changes) {
        return new BulkWrites(this, source, relay).update(changes);
    }

    /**
     * Sets the given fields of the aggregate, leaves all others, and adds its events.
     *
     * @return the revision after the change
     * @throws StaleRevision when the aggregate is not at the revision any more
     * @throws OutboxFull when too much waits to be told
     */
    public Revision update(Revision revision, Document changes, List<DomainEvent> events) {
        return update(revision, changes, events, null);
    }

    /** As above, and remembers the answer to the request's idempotency key in the same write. */
    public Revision update(
            Revision revision,
            Document changes,
            List<DomainEvent> events,
            @Nullable Answer answer) {
        Guarded guarded = guarded(revision, changes, events, answer);
        source.touch();
        if (collection().updateOne(guarded.guard(), guarded.write()).getMatchedCount() == 0) {
            throw new StaleRevision();
        }
        if (!events.isEmpty()) {
            relay.offer(source.address(revision.id()));
        }
        return guarded.next();
    }

    /** A change as the store takes it, and the revision after it. */
    record Guarded(Document guard, Bson write, Revision next) {}

    Guarded guarded(
            Revision revision,
            Document changes,
            List<DomainEvent> events,
            @Nullable Answer answer) {
        List<Document> born = births.of(events, revision.sequence());
        Revision next =
                new Revision(
                        revision.id(),
                        revision.version() + 1,
                        revision.sequence() + born.size(),
                        revision.outboxBytes() + bytes(born));
        if (!born.isEmpty() && next.outboxBytes() > OUTBOX_LIMIT_BYTES) {
            throw new OutboxFull();
        }
        List<Bson> write = new ArrayList<>();
        changes.forEach((field, value) -> write.add(Updates.set(field, value)));
        write.add(Updates.set(VERSION, next.version()));
        write.add(Updates.set(SEQUENCE, next.sequence()));
        if (!born.isEmpty()) {
            write.add(Updates.set(UNSENT, true));
            write.add(Updates.pushEach(OUTBOX, born));
        }
        if (answer != null) {
            write.add(
                    Updates.pushEach(
                            ANSWERS,
                            List.of(answer.write()),
                            new PushOptions().slice(-ANSWERS_KEPT)));
        }
        Document guard = new Document(ID, revision.id()).append(VERSION, revision.version());
        return new Guarded(guard, Updates.combine(write), next);
    }

    /** A new aggregate as the store takes it. */
    Document document(NewAggregate fresh) {
        return document(fresh.id(), fresh.state(), births.of(fresh.events(), 0), fresh.answer());
    }

    private static Document document(
            String id, Document state, List<Document> born, @Nullable Answer answer) {
        if (bytes(born) > OUTBOX_LIMIT_BYTES) {
            throw new OutboxFull();
        }
        Document document = new Document(ID, id);
        document.putAll(state);
        document.append(ID, id)
                .append(VERSION, 1L)
                .append(SEQUENCE, (long) born.size())
                .append(OUTBOX, born)
                .append(UNSENT, !born.isEmpty());
        if (answer != null) {
            document.append(ANSWERS, List.of(answer.write()));
        }
        return document;
    }

    private static Stored stored(Document document) {
        List<Document> waiting = document.getList(OUTBOX, Document.class, List.of());
        return new Stored(
                new Revision(
                        document.getString(ID),
                        document.getLong(VERSION),
                        document.getLong(SEQUENCE),
                        bytes(waiting)),
                document);
    }

    private static int bytes(List<Document> events) {
        return events.stream().mapToInt(AggregateStore::bytes).sum();
    }

    private static int bytes(Document event) {
        String data = event.getString("data");
        return 200 + (data == null ? 0 : data.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Makes outbox entries of events: gives each its place in the sequence. */
    @FunctionalInterface
    interface Births {
        List<Document> of(List<DomainEvent> events, long lastSequence);
    }
}
