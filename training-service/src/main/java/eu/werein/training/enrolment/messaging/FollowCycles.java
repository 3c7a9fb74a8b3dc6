package eu.werein.training.enrolment.messaging;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.TryLater;
import eu.werein.platform.seats.deciding.Undecided;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.enrolment.HostedSeats;
import eu.werein.training.enrolment.OpenSeats;
import java.util.Set;

/** Gives a plan to a cycle that people may enrol in, and cancels that of one that is cancelled. */
final class FollowCycles implements EventHandler {

    private static final Set<String> CONCERNING =
            Set.of("training.cycle-enrolling.v1", "training.cycle-cancelled.v1");

    private final Cycles cycles;
    private final OpenSeats open;
    private final HostedSeats seats;

    FollowCycles(Cycles cycles, OpenSeats open, HostedSeats seats) {
        this.cycles = cycles;
        this.open = open;
        this.seats = seats;
    }

    @Override
    public boolean concerns(Event event) {
        return CONCERNING.contains(event.type());
    }

    /** Asks the cycle itself, which is newer than any event. */
    @Override
    public void on(Event event) {
        try {
            cycles.find(new CycleId(event.aggregateId())).ifPresent(this::follow);
        } catch (Undecided e) {
            throw new TryLater("seat-plan");
        }
    }

    private void follow(Cycle cycle) {
        switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ -> open.open(cycle);
            case CycleState.Cancelled _ -> seats.cancel(cycle);
            case CycleState.Draft _, CycleState.Published _, CycleState.Completed _ -> {}
        }
    }
}
