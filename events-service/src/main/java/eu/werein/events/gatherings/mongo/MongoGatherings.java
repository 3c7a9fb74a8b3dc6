package eu.werein.events.gatherings.mongo;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Gatherings with their outbox, one document each. */
@Component
final class MongoGatherings implements Gatherings {

    private final AggregateStore store;
    private final Aggregates<Gathering> gatherings;

    MongoGatherings(Outboxes outboxes) {
        store = outboxes.ofPartner("gatherings");
        gatherings = new Aggregates<>(store, new GatheringDocument());
    }

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return gatherings.find(id.value());
    }

    @Override
    public Optional<String> plannedBy(GatheringId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(GatheringDocument.REQUEST));
    }

    @Override
    public boolean add(Gathering.Transition planned, Request request) {
        return gatherings.add(
                planned.after().id().value(),
                step(planned, planned.after().version()),
                GatheringDocument.REQUEST,
                request);
    }

    @Override
    public Optional<Gathering> change(
            GatheringId id, Request request, Function<Gathering, Gathering.Transition> step) {
        return gatherings.change(
                id.value(), request, before -> step(step.apply(before), before.version() + 1));
    }

    /**
     * @param version that the store gives with the step
     */
    private static Step<Gathering> step(Gathering.Transition transition, long version) {
        return new Step<>(
                transition.after(),
                transition.events().stream()
                        .map(event -> GatheringMessages.of(event, version))
                        .toList());
    }
}
