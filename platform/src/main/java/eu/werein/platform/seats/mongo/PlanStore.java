package eu.werein.platform.seats.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.outbox.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Documents of plans, each of which one decider in each process keeps, with its outbox. */
public final class PlanStore {

    /** When something falls due next, which a plan's document has beside it. */
    public static final String DUE = "due";

    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final AggregateStore store;

    public PlanStore(AggregateStore store) {
        this.store = store;
    }

    /** Whether nobody has changed the plan since it was read. */
    public boolean isCurrent(Revision known) {
        Document found =
                store.collection()
                        .find(Filters.eq(ID, known.id()))
                        .projection(Projections.include(VERSION))
                        .first();
        return found != null && found.getLong(VERSION) == known.version();
    }

    /**
     * Keeps a plan with what is to be told of it, if nobody was quicker.
     *
     * @return the revision after it; empty, and nothing kept, when somebody was quicker
     * @throws OutboxFull when too much waits to be told
     */
    public Optional<Revision> keep(Revision known, Document changes, List<DomainEvent> told) {
        try {
            return keepUnlessFull(known, changes, told);
        } catch (StaleRevision e) {
            return Optional.empty();
        }
    }

    /**
     * A revision that was kept since its reading knows what has been added to the outbox since
     * then, but not what was told and taken away.
     */
    private Optional<Revision> keepUnlessFull(
            Revision known, Document changes, List<DomainEvent> told) {
        try {
            return Optional.of(store.update(known, changes, told));
        } catch (OutboxFull e) {
            Revision current = store.find(known.id()).map(Stored::revision).orElseThrow();
            if (current.version() != known.version()) {
                return Optional.empty();
            }
            if (current.outboxBytes() == known.outboxBytes()) {
                throw e;
            }
            return Optional.of(store.update(current, changes, told));
        }
    }

    /** Ids of plans that something falls due in by then, at most so many. */
    public List<String> due(Instant then, int limit) {
        return store.collection()
                .find(Filters.lte(DUE, Date.from(then)))
                .projection(Projections.include(ID))
                .sort(Sorts.ascending(DUE))
                .limit(limit)
                .map(document -> document.getString(ID))
                .into(new ArrayList<>());
    }
}
