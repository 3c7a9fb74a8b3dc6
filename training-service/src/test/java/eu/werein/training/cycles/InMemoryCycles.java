package eu.werein.training.cycles;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cycles of one host, in memory. */
public final class InMemoryCycles implements Cycles {

    private static final Comparator<Position> BY_DATE =
            Comparator.comparing(Position::begins).thenComparing(position -> position.id().value());

    private final Map<CycleId, Cycle> cycles = new HashMap<>();
    private final Map<CycleId, String> draftedBy = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<CycleEvent> told = new ArrayList<>();

    /** All that was told so far. */
    public synchronized List<CycleEvent> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Optional<Cycle> find(CycleId id) {
        return Optional.ofNullable(cycles.get(id));
    }

    @Override
    public synchronized Optional<String> draftedBy(CycleId id) {
        return Optional.ofNullable(draftedBy.get(id));
    }

    @Override
    public synchronized boolean add(Cycle.Transition drafted, Request request) {
        CycleId id = drafted.after().id();
        draftedBy.putIfAbsent(id, request.bodyHash());
        return cycles.putIfAbsent(id, drafted.after()) == null;
    }

    @Override
    public synchronized Optional<Cycle> change(
            CycleId id, Request request, Function<Cycle, Cycle.Transition> step) {
        return find(id).map(cycle -> change(cycle, request, step));
    }

    private Cycle change(Cycle cycle, Request request, Function<Cycle, Cycle.Transition> step) {
        if (isAnswered(cycle, request)) {
            return cycle;
        }
        Cycle.Transition taken = step.apply(cycle);
        if (taken.after().equals(cycle)) {
            return cycle;
        }
        Cycle kept = taken.after().at(cycle.version() + 1);
        cycles.put(cycle.id(), kept);
        told.addAll(taken.events());
        if (request.key() != null) {
            answers.put(cycle.id() + "/" + request.key(), request.bodyHash());
        }
        return kept;
    }

    private boolean isAnswered(Cycle cycle, Request request) {
        String before = answers.get(cycle.id() + "/" + request.key());
        if (before != null && !before.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        return before != null;
    }

    @Override
    public synchronized List<CycleId> toBegin(Instant now, int limit) {
        return cycles.values().stream()
                .filter(cycle -> cycle.state() instanceof CycleState.Enrolling)
                .filter(cycle -> !cycle.particulars().begins().orElseThrow().isAfter(now))
                .sorted(Comparator.comparing(Position::of, BY_DATE))
                .map(Cycle::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<CycleId> toAnnounce(Instant now, int limit) {
        return cycles.values().stream()
                .filter(cycle -> !cycle.announce(now).events().isEmpty())
                .sorted(Comparator.comparing(Position::of, BY_DATE))
                .map(Cycle::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Cycle> list(Listed which, int limit) {
        Position after = which.after();
        return cycles.values().stream()
                .filter(
                        cycle ->
                                which.state() == null
                                        || which.state().equals(cycle.state().wireName()))
                .filter(cycle -> after == null || BY_DATE.compare(Position.of(cycle), after) < 0)
                .sorted(Comparator.comparing(Position::of, BY_DATE).reversed())
                .limit(limit)
                .toList();
    }
}
