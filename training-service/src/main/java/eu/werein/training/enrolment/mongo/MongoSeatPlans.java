package eu.werein.training.enrolment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Enrolments;
import eu.werein.training.enrolment.KeptPlan;
import eu.werein.training.enrolment.News;
import eu.werein.training.enrolment.SeatPlans;
import eu.werein.training.enrolment.Secrets;
import eu.werein.training.enrolment.messaging.SeatPlanMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Plans with their outbox, one document each. */
@Component
final class MongoSeatPlans implements SeatPlans {

    static final String COLLECTION = "seat-plans";
    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final AggregateStore store;

    MongoSeatPlans(Outboxes outboxes) {
        store = outboxes.ofPartner(COLLECTION);
    }

    @Override
    public boolean publish(CycleId id, SeatPlan seats, SeatEvent.Published event, Secrets secrets) {
        Document document = KeptPlanDocument.state(seats, new Enrolments(List.of()));
        document.putAll(KeptPlanDocument.secrets(secrets));
        return store.insert(
                id.value(), document, List.of(SeatPlanMessages.published(id, seats, event)));
    }

    @Override
    public Optional<KeptPlan> find(CycleId id) {
        return store.find(id.value()).map(KeptPlanDocument::read);
    }

    @Override
    public Optional<Secrets> secrets(CycleId id) {
        Document found =
                store.collection()
                        .find(Filters.eq(ID, id.value()))
                        .projection(
                                Projections.include(KeptPlanDocument.KEY, KeptPlanDocument.SEED))
                        .first();
        return Optional.ofNullable(found).map(KeptPlanDocument::secrets);
    }

    @Override
    public boolean isCurrent(KeptPlan plan) {
        Document found =
                store.collection()
                        .find(Filters.eq(ID, plan.id().value()))
                        .projection(Projections.include(VERSION))
                        .first();
        return found != null && found.getLong(VERSION) == plan.revision().version();
    }

    @Override
    public Optional<Revision> keep(KeptPlan decided, List<News> news) {
        Document changes = KeptPlanDocument.state(decided.seats(), decided.enrolments());
        List<DomainEvent> told = SeatPlanMessages.of(decided.id(), decided.seats(), news);
        try {
            return keep(decided.revision(), changes, told);
        } catch (StaleRevision e) {
            return Optional.empty();
        }
    }

    /**
     * A revision that was kept since its reading knows what has been added to the outbox since
     * then, but not what was told and taken away.
     */
    private Optional<Revision> keep(Revision known, Document changes, List<DomainEvent> told) {
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

    @Override
    public List<CycleId> due(Instant then, int limit) {
        return store.collection()
                .find(Filters.lte(KeptPlanDocument.DUE, Date.from(then)))
                .projection(Projections.include(ID))
                .sort(Sorts.ascending(KeptPlanDocument.DUE))
                .limit(limit)
                .map(document -> new CycleId(document.getString(ID)))
                .into(new ArrayList<>());
    }
}
