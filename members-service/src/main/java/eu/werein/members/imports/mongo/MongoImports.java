package eu.werein.members.imports.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.imports.Import;
import eu.werein.members.imports.ImportId;
import eu.werein.members.imports.Imports;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Answer;
import eu.werein.platform.outbox.Attempts;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.outbox.Stored;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports, one document each. They tell nothing: what they do, the members tell. */
@Component
final class MongoImports implements Imports {

    private static final String ID = "_id";
    private static final int MANY = 1_000;

    private final AggregateStore store;
    private final Attempts attempts;

    MongoImports(Outboxes outboxes) {
        store = outboxes.ofPartner("imports");
        attempts = new Attempts(store);
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return store.find(id.value()).map(ImportDocument::read);
    }

    @Override
    public Optional<String> begunBy(ImportId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(ImportDocument.REQUEST));
    }

    @Override
    public boolean add(Import begun, Request request) {
        return store.insert(
                begun.id().value(),
                ImportDocument.write(begun).append(ImportDocument.REQUEST, request.bodyHash()),
                List.of());
    }

    @Override
    public Optional<Import> change(ImportId id, Request request, UnaryOperator<Import> step) {
        return attempts.change(id.value(), stored -> change(stored, request, step));
    }

    private Import change(Stored stored, Request request, UnaryOperator<Import> step) {
        Import current = ImportDocument.read(stored);
        Optional<Answer> given = Optional.ofNullable(request.key()).flatMap(stored::answerTo);
        if (given.isPresent()) {
            if (!given.get().bodyHash().equals(request.bodyHash())) {
                throw new KeyReused();
            }
            return current;
        }
        return write(stored, current, request, step);
    }

    private Import write(
            Stored stored, Import current, Request request, UnaryOperator<Import> step) {
        Import after = step.apply(current);
        if (after.equals(current)) {
            return current;
        }
        Answer answer =
                request.key() == null ? null : new Answer(request.key(), request.bodyHash());
        var revision =
                store.update(stored.revision(), ImportDocument.write(after), List.of(), answer);
        return after.at(revision.version());
    }

    @Override
    public Optional<Import> advance(Import read, UnaryOperator<Import> step) {
        Optional<Stored> stored =
                store.find(read.id().value())
                        .filter(one -> one.revision().version() == read.version());
        try {
            return stored.map(one -> write(one, read, Request.OURS, step));
        } catch (StaleRevision e) {
            return Optional.empty();
        }
    }

    /** Nothing of it was ever told, so that nothing must survive it. */
    @Override
    public boolean remove(Import read) {
        Document guard = new Document(ID, read.id().value()).append("version", read.version());
        return store.collection().deleteOne(guard).getDeletedCount() == 1;
    }

    @Override
    public List<Import> list(@Nullable Position after, int limit) {
        Bson filter = new Document();
        if (after != null) {
            Date time = Date.from(after.createdAt());
            filter =
                    Filters.or(
                            Filters.lt(ImportDocument.CREATED_AT, time),
                            Filters.and(
                                    Filters.eq(ImportDocument.CREATED_AT, time),
                                    Filters.lt(ID, after.id().value())));
        }
        return store.find(filter, Sorts.descending(ImportDocument.CREATED_AT, ID), limit).stream()
                .map(ImportDocument::read)
                .toList();
    }

    @Override
    public List<Import> all() {
        return list(null, MANY);
    }
}
