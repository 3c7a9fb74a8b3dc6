package eu.werein.federation.partners.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.federation.partners.Change;
import eu.werein.federation.partners.PartnerEvent;
import eu.werein.federation.partners.Partners;
import eu.werein.federation.partners.RequestKey;
import eu.werein.federation.partners.messaging.PartnerContract;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Answer;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The registry as documents of the federation's database, each with its outbox. */
@Component
final class MongoPartners implements Partners {

    private static final int MOST = 10_000;

    private final AggregateStore store;

    MongoPartners(Outboxes outboxes) {
        this.store = outboxes.ofFederation("partners");
    }

    @Override
    public boolean add(Change change, Optional<RequestKey> key) {
        return store.insert(
                change.partner().id().value(),
                PartnerDocument.of(change.partner()),
                told(change.events()),
                key.map(request -> new Answer(request.key(), request.bodyHash())).orElse(null));
    }

    @Override
    public Optional<Held> find(PartnerId id) {
        return store.find(id.value()).map(MongoPartners::held);
    }

    @Override
    public Optional<RequestKey> proposedBy(PartnerId id) {
        return store.find(id.value())
                .flatMap(
                        stored ->
                                stored
                                        .state()
                                        .getList("answers", Document.class, List.of())
                                        .stream()
                                        .findFirst())
                .map(first -> new RequestKey(first.getString("key"), first.getString("body")));
    }

    @Override
    public List<Held> all() {
        return store.find(Filters.empty(), Sorts.ascending("_id"), MOST).stream()
                .map(MongoPartners::held)
                .toList();
    }

    @Override
    public List<PartnerId> withStepDue(Instant now) {
        return store.find(Filters.eq("stepsOpen", true), Sorts.ascending("_id"), MOST).stream()
                .map(MongoPartners::held)
                .filter(held -> isDue(held, now))
                .map(held -> held.partner().id())
                .toList();
    }

    private static boolean isDue(Held held, Instant now) {
        return held.partner()
                .procedure()
                .next()
                .filter(step -> !step.dueAt().isAfter(now))
                .isPresent();
    }

    @Override
    public boolean save(Held before, Change change) {
        Optional<Stored> current =
                store.find(before.partner().id().value())
                        .filter(stored -> stored.revision().version() == before.version());
        if (current.isEmpty()) {
            return false;
        }
        try {
            store.update(
                    current.get().revision(),
                    PartnerDocument.of(change.partner()),
                    told(change.events()));
            return true;
        } catch (StaleRevision e) {
            return false;
        }
    }

    private static Held held(Stored stored) {
        return new Held(
                PartnerDocument.partner(stored.revision().id(), stored.state()),
                stored.revision().version());
    }

    private static List<DomainEvent> told(List<PartnerEvent> events) {
        return events.stream().map(PartnerContract::told).toList();
    }
}
