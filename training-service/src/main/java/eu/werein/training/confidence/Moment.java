package eu.werein.training.confidence;

import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleState;
import java.time.Instant;
import java.util.Optional;

/** When a learner says how she sees herself. */
public enum Moment {
    BEFORE,
    AFTER;

    /**
     * Before the cycle's first session has ended, or after the cycle. In between it would be
     * neither.
     */
    static Optional<Moment> of(Cycle cycle, Instant now) {
        return switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ ->
                    cycle.particulars().sessions().stream()
                            .findFirst()
                            .filter(first -> !first.meeting().end().isBefore(now))
                            .map(_ -> BEFORE);
            case CycleState.Completed _ -> Optional.of(AFTER);
            case CycleState.Draft _, CycleState.Published _, CycleState.Cancelled _ ->
                    Optional.empty();
        };
    }
}
