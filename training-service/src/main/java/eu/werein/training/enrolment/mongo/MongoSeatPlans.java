package eu.werein.training.enrolment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.mongo.PlanStore;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Enrolments;
import eu.werein.training.enrolment.KeptPlan;
import eu.werein.training.enrolment.News;
import eu.werein.training.enrolment.SeatPlans;
import eu.werein.training.enrolment.messaging.SeatPlanMessages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Plans with their outbox, one document each. */
@Component
final class MongoSeatPlans implements SeatPlans {

    static final String COLLECTION = "seat-plans";
    private static final String ID = "_id";

    private final AggregateStore store;
    private final PlanStore plans;

    MongoSeatPlans(Outboxes outboxes) {
        store = outboxes.ofPartner(COLLECTION);
        plans = new PlanStore(store);
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
        return plans.isCurrent(plan.revision());
    }

    @Override
    public Optional<Revision> keep(KeptPlan decided, List<News> news) {
        return plans.keep(
                decided.revision(),
                KeptPlanDocument.state(decided.seats(), decided.enrolments()),
                SeatPlanMessages.of(decided.id(), decided.seats(), news));
    }

    @Override
    public List<CycleId> due(Instant then, int limit) {
        return plans.due(then, limit).stream().map(CycleId::new).toList();
    }
}
