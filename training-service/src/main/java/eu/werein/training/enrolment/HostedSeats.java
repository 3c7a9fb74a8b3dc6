package eu.werein.training.enrolment;

import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleRefused;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.SeatBook;

/** The seats of the bound partner's cycles, as its hosts see and set them. */
public final class HostedSeats implements SeatBook {

    private final SeatPlans plans;
    private final Deciders<CycleId, SeatRequest, Outcome> deciders;
    private final Cycles cycles;
    private final OpenSeats open;

    HostedSeats(
            SeatPlans plans,
            Deciders<CycleId, SeatRequest, Outcome> deciders,
            Cycles cycles,
            OpenSeats open) {
        this.plans = plans;
        this.deciders = deciders;
        this.cycles = cycles;
        this.open = open;
    }

    @Override
    public Seats of(CycleId cycle) {
        return plans.find(cycle).map(KeptPlan::seats).map(HostedSeats::seats).orElse(Seats.NOBODY);
    }

    private static Seats seats(SeatPlan plan) {
        return new Seats(plan.held(), plan.waiting());
    }

    /** A plan that is made after a change would have the rules of before it: it is made first. */
    @Override
    public void change(CycleId id, int capacity, Floors floors) {
        cycles.find(id).ifPresent(open::open);
        SeatRequest request =
                new SeatRequest.OfHost(new SeatCommand.ChangeQuotas(capacity, floors));
        deciders.decide(id, request)
                .filter(outcome -> outcome instanceof Outcome.TooFewSeats)
                .map(outcome -> (Outcome.TooFewSeats) outcome)
                .ifPresent(
                        few -> {
                            throw new CycleRefused.TooFewSeats(few.smallestCapacity());
                        });
    }

    /** Nobody is seated in a cycle that does not take place, nor waits for it. */
    public void cancel(Cycle cycle) {
        deciders.decide(cycle.id(), new SeatRequest.OfHost(new SeatCommand.CancelPlan()));
    }
}
