package eu.werein.training.attendance;

import eu.werein.training.cycles.CycleId;
import java.util.Set;

/** Who has a seat in the bound host's cycles; whoever gives the seats out answers. */
public interface Learners {

    /** Those whose seat is confirmed. */
    Set<Learner> of(CycleId cycle);
}
