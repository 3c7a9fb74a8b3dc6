package eu.werein.training.cycles;

import eu.werein.platform.seats.SeatRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets what is told of a cycle, unless somebody else was quicker. */
public final class ChangeCycle {

    private final Cycles cycles;
    private final SeatBook seats;

    ChangeCycle(Cycles cycles, SeatBook seats) {
        this.cycles = cycles;
        this.seats = seats;
    }

    /**
     * Whoever gives the seats out is asked before anything is written: a cycle never tells of seats
     * that people could not get. Dying between the two leaves the cycle as it was, and the same
     * change completes it.
     *
     * @param seen the version that the change was made on
     * @throws Stale when the cycle is at another version
     * @throws CycleRefused when what was promised would not be kept, or seats would not suffice
     */
    public Optional<Cycle> change(
            CycleId id, long seen, Particulars told, @Nullable SeatRules wished) {
        return cycles.change(
                id,
                cycle -> {
                    Stale.refuseUnlessAt(seen, cycle);
                    Cycle.Transition edited = cycle.edit(told, wished);
                    askForSeats(cycle, edited.after());
                    return edited;
                });
    }

    private void askForSeats(Cycle before, Cycle after) {
        boolean others = !after.state().seats().equals(before.state().seats());
        if (after.state().isPublic() && others) {
            SeatRules rules = after.state().seats().orElseThrow();
            seats.change(after.id(), rules.capacity(), rules.floors());
        }
    }
}
