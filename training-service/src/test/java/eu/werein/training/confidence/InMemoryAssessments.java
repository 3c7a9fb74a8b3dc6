package eu.werein.training.confidence;

import eu.werein.training.cycles.CycleId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Self-assessments of one host, in memory. */
final class InMemoryAssessments implements Assessments {

    private final Map<CycleId, Assessment> kept = new HashMap<>();

    @Override
    public synchronized Assessment find(CycleId cycle) {
        return kept.getOrDefault(cycle, Assessment.empty(cycle));
    }

    @Override
    public synchronized Assessment change(
            CycleId cycle, Function<Assessment, Assessment.Transition> step) {
        Assessment before = find(cycle);
        Assessment after = step.apply(before).after();
        if (after.equals(before)) {
            return before;
        }
        kept.put(cycle, after.at(before.version() + 1));
        return find(cycle);
    }
}
