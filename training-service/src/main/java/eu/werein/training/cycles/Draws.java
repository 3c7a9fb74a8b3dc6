package eu.werein.training.cycles;

import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;

/** What a draw promises before it is held. */
public final class Draws {

    /** Stands where a seed's hash will be once the cycle is public. */
    public static final String NO_SEED_YET = "0".repeat(64);

    private Draws() {}

    /** Whether seats are given by lot, and so a seed is needed. */
    static boolean isDrawn(SeatRules rules) {
        return rules.order() instanceof Order.Draw;
    }

    /** The rules with the seed's hash in its place; others as they are. */
    static SeatRules promising(SeatRules rules, String seedHash) {
        return switch (rules.order()) {
            case Order.Arrival _, Order.Priority _ -> rules;
            case Order.Draw(var decision, var _) ->
                    new SeatRules(
                            rules.capacity(),
                            rules.floors(),
                            rules.floorsReleaseAt(),
                            rules.enrolmentClosesAt(),
                            rules.offerHours(),
                            new Order.Draw(decision, seedHash));
        };
    }
}
