package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.training.cycles.CycleId;
import java.util.Optional;

/** Somebody reads where her party stands, and why. */
public final class SeeStanding {

    private final SeatPlans plans;

    SeeStanding(SeatPlans plans) {
        this.plans = plans;
    }

    /**
     * Where a party stands.
     *
     * @param leads whether who reads it leads the party
     * @param explanation while it waits
     */
    public record View(
            Entry entry, boolean leads, ShownStanding shown, Optional<Explanation> explanation) {}

    /**
     * @return empty when there is no such enrolment for her
     */
    public Optional<View> see(CycleId cycle, EnrolmentId id, String accountId) {
        return plans.find(cycle)
                .flatMap(plan -> see(plan.seats(), id, plan.secrets().pseudonym(accountId)));
    }

    private static Optional<View> see(SeatPlan plan, EnrolmentId id, Pseudonym person) {
        return plan.party(id)
                .filter(entry -> entry.party().named().contains(person))
                .map(
                        entry ->
                                new View(
                                        entry,
                                        entry.party().leader().equals(person),
                                        ShownStanding.of(
                                                entry.standing(), plan.progress().cancelled()),
                                        Explanation.of(plan, id)));
    }
}
