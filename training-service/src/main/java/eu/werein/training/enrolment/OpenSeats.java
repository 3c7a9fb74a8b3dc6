package eu.werein.training.enrolment;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.Seed;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Seeds;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a cycle its plan, from the rules that the cycle was published with. That happens when
 * somebody first needs it, so that nobody waits for the log to tell that enrolment is open.
 */
public final class OpenSeats {

    private final SeatPlans plans;
    private final Seeds seeds;
    private final Supplier<byte[]> keys;
    private final Clock clock;

    /**
     * @param keys each is new and known to nobody
     */
    OpenSeats(SeatPlans plans, Seeds seeds, Supplier<byte[]> keys, Clock clock) {
        this.plans = plans;
        this.seeds = seeds;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether people can enrol in a cycle, as far as its host says; its rules may say no. */
    static boolean isOpen(Cycle cycle) {
        return switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ -> true;
            case CycleState.Draft _,
                    CycleState.Published _,
                    CycleState.Completed _,
                    CycleState.Cancelled _ ->
                    false;
        };
    }

    /** Sees to it that a public cycle of the bound partner has its plan. */
    public void open(Cycle cycle) {
        SeatRules rules = cycle.state().seats().orElseThrow();
        switch (Allocator.publish(rules, clock.instant())) {
            case Publication.Done(var plan, var event) ->
                    plans.publish(
                            cycle.id(), plan, event, new Secrets(keys.get(), seed(cycle, rules)));
            case Publication.Refused _ ->
                    throw new IllegalStateException("a cycle was published without enough seats");
        }
    }

    private @Nullable Seed seed(Cycle cycle, SeatRules rules) {
        return switch (rules.order()) {
            case Order.Draw _ -> seeds.of(cycle.id());
            case Order.Arrival _, Order.Priority _ -> null;
        };
    }
}
