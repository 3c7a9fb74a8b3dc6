package eu.werein.training.enrolment;

import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.training.cycles.CycleId;

/**
 * A plan as it is kept.
 *
 * @param revision that guards the next change
 * @param enrolments of the plan; whoever decides changes them in place
 */
public record KeptPlan(
        CycleId id, Revision revision, Secrets secrets, SeatPlan seats, Enrolments enrolments) {

    KeptPlan after(Revision next, SeatPlan decided) {
        return new KeptPlan(id, next, secrets, decided, enrolments);
    }
}
