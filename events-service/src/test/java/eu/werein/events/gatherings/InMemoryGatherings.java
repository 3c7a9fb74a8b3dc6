package eu.werein.events.gatherings;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gatherings of one host, in memory. */
public final class InMemoryGatherings implements Gatherings {

    private final Map<GatheringId, Gathering> gatherings = new HashMap<>();
    private final Map<GatheringId, String> plannedBy = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    @Override
    public synchronized Optional<Gathering> find(GatheringId id) {
        return Optional.ofNullable(gatherings.get(id));
    }

    @Override
    public synchronized Optional<String> plannedBy(GatheringId id) {
        return Optional.ofNullable(plannedBy.get(id));
    }

    @Override
    public synchronized boolean add(Gathering.Transition planned, Request request) {
        GatheringId id = planned.after().id();
        plannedBy.putIfAbsent(id, request.bodyHash());
        return gatherings.putIfAbsent(id, planned.after()) == null;
    }

    @Override
    public synchronized Optional<Gathering> change(
            GatheringId id, Request request, Function<Gathering, Gathering.Transition> step) {
        return find(id).map(gathering -> change(gathering, request, step));
    }

    private Gathering change(
            Gathering gathering, Request request, Function<Gathering, Gathering.Transition> step) {
        if (isAnswered(gathering, request)) {
            return gathering;
        }
        Gathering after = step.apply(gathering).after();
        if (after.equals(gathering)) {
            return gathering;
        }
        Gathering kept = after.at(gathering.version() + 1);
        gatherings.put(gathering.id(), kept);
        if (request.key() != null) {
            answers.put(gathering.id() + "/" + request.key(), request.bodyHash());
        }
        return kept;
    }

    private boolean isAnswered(Gathering gathering, Request request) {
        String before = answers.get(gathering.id() + "/" + request.key());
        if (before != null && !before.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        return before != null;
    }
}
