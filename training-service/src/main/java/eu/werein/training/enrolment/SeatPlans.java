package eu.werein.training.enrolment;

import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans of the bound partner's cycles. */
public interface SeatPlans {

    /** Keeps a new plan and tells of it; false, and nothing kept, when the cycle has one. */
    boolean publish(CycleId id, SeatPlan seats, SeatEvent.Published event, Secrets secrets);

    Optional<KeptPlan> find(CycleId id);

    /** What a plan keeps to itself, without reading the plan. */
    Optional<Secrets> secrets(CycleId id);

    /** Whether nobody has changed the plan since it was read. */
    boolean isCurrent(KeptPlan plan);

    /**
     * Keeps what was decided, with what is to be told of it, if nobody was quicker.
     *
     * @param decided after it, with the revision that was read
     * @return the revision after it; empty, and nothing kept, when somebody was quicker
     * @throws OutboxFull when too much waits to be told
     */
    Optional<Revision> keep(KeptPlan decided, List<News> news);

    /** Plans that something falls due in by then, at most so many. */
    List<CycleId> due(Instant then, int limit);
}
