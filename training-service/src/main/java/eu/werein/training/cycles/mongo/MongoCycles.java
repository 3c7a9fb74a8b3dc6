package eu.werein.training.cycles.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.messaging.CycleMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Cycles with their outbox, one document each. */
@Component
final class MongoCycles implements Cycles {

    private static final String ID = "_id";

    private final AggregateStore store;
    private final Aggregates<Cycle> cycles;

    MongoCycles(Outboxes outboxes) {
        store = outboxes.ofPartner("cycles");
        cycles = new Aggregates<>(store, new CycleDocument());
    }

    @Override
    public Optional<Cycle> find(CycleId id) {
        return cycles.find(id.value());
    }

    @Override
    public Optional<String> draftedBy(CycleId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(CycleDocument.REQUEST));
    }

    @Override
    public boolean add(Cycle.Transition drafted, Request request) {
        return cycles.add(
                drafted.after().id().value(), step(drafted), CycleDocument.REQUEST, request);
    }

    @Override
    public Optional<Cycle> change(
            CycleId id, Request request, Function<Cycle, Cycle.Transition> step) {
        return cycles.change(id.value(), request, cycle -> step(step.apply(cycle)));
    }

    private static Step<Cycle> step(Cycle.Transition transition) {
        return new Step<>(
                transition.after(), transition.events().stream().map(CycleMessages::of).toList());
    }

    @Override
    public List<CycleId> toBegin(Instant now, int limit) {
        Bson begun =
                Filters.and(
                        Filters.eq(CycleDocument.STATE, "enrolling"),
                        Filters.lte(CycleDocument.BEGINS, Date.from(now)));
        return ids(begun, limit);
    }

    @Override
    public List<CycleId> toAnnounce(Instant now, int limit) {
        Bson near =
                Filters.and(
                        Filters.eq(CycleDocument.STATE, "enrolling"),
                        Filters.gt(CycleDocument.BEGINS, Date.from(now)),
                        Filters.lte(CycleDocument.BEGINS, Date.from(now.plus(Cycle.NEAR))),
                        Filters.expr(
                                new Document(
                                        "$ne",
                                        List.of(
                                                "$" + CycleDocument.BEGINS,
                                                "$" + CycleDocument.ANNOUNCED))));
        return ids(near, limit);
    }

    private List<CycleId> ids(Bson which, int limit) {
        return store.find(which, Sorts.ascending(CycleDocument.BEGINS), limit).stream()
                .map(stored -> new CycleId(stored.revision().id()))
                .toList();
    }

    @Override
    public List<Cycle> list(Listed which, int limit) {
        List<Bson> filters = new ArrayList<>();
        if (which.state() != null) {
            filters.add(Filters.eq(CycleDocument.STATE, which.state()));
        }
        if (which.after() != null) {
            filters.add(after(which.after()));
        }
        return store
                .find(
                        filters.isEmpty() ? Filters.empty() : Filters.and(filters),
                        Sorts.descending(CycleDocument.ORDER, ID),
                        limit)
                .stream()
                .map(CycleDocument::cycle)
                .toList();
    }

    private static Bson after(Position last) {
        return Filters.or(
                Filters.lt(CycleDocument.ORDER, last.begins()),
                Filters.and(
                        Filters.eq(CycleDocument.ORDER, last.begins()),
                        Filters.lt(ID, last.id().value())));
    }
}
