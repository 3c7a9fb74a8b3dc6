package eu.werein.training.confidence;

import eu.werein.training.cycles.CycleId;
import java.util.function.Function;

/**
 * What learners have said of themselves in the bound host's cycles: one of each, empty at first.
 */
public interface Assessments {

    Assessment find(CycleId cycle);

    /** Takes the step and keeps it, with the sums that it tells. */
    Assessment change(CycleId cycle, Function<Assessment, Assessment.Transition> step);
}
