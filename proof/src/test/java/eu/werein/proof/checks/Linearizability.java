package eu.werein.proof.checks;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether calls on one thing can be put into an order that respects time and that the model
 * explains: the search of Wing and Gong, remembering what it has seen as Lowe does. A call of
 * unknown outcome may take effect at any time after its beginning, or never; calls of unknown
 * outcome that change a state alike must do so whenever they come.
 */
final class Linearizability<S, O> {

    /** How the thing behaves when nobody else is there. */
    @FunctionalInterface
    interface Model<S, O> {
        /** The state after the step; empty when its outcome cannot be explained. */
        Optional<S> step(S state, O step);
    }

    /**
     * A call on the thing.
     *
     * @param certain false when nobody knows whether it took effect
     */
    record Step<O>(O what, long invoked, long ended, boolean certain) {}

    private record Seen<S>(BitSet done, S state) {}

    private final List<Step<O>> steps;
    private final Model<S, O> model;
    private final Set<Seen<S>> seen = new HashSet<>();

    private Linearizability(List<Step<O>> steps, Model<S, O> model) {
        this.steps = steps.stream().sorted(Comparator.comparingLong(Step::invoked)).toList();
        this.model = model;
    }

    static <S, O> boolean holds(S initial, List<Step<O>> steps, Model<S, O> model) {
        return new Linearizability<>(steps, model).canGoOn(initial, new BitSet());
    }

    private boolean canGoOn(S state, BitSet done) {
        long earliestEnd = Long.MAX_VALUE;
        boolean open = false;
        for (int i = 0; i < steps.size(); i++) {
            if (!done.get(i) && steps.get(i).certain()) {
                open = true;
                earliestEnd = Math.min(earliestEnd, steps.get(i).ended());
            }
        }
        if (!open) {
            return true;
        }
        if (!seen.add(new Seen<>((BitSet) done.clone(), state))) {
            return false;
        }
        // A step that perhaps never was is worth a try only for what it changes, and one of several
        // that change the same is enough: without that, every outage doubles the search per call.
        Set<S> reached = new HashSet<>(Set.of(state));
        for (int i = 0; i < steps.size() && steps.get(i).invoked() <= earliestEnd; i++) {
            if (!done.get(i) && isNext(i, state, done, reached)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNext(int step, S state, BitSet done, Set<S> reached) {
        Optional<S> next = model.step(state, steps.get(step).what());
        if (next.isEmpty() || (!steps.get(step).certain() && !reached.add(next.get()))) {
            return false;
        }
        done.set(step);
        boolean explained = canGoOn(next.get(), done);
        done.clear(step);
        return explained;
    }
}
