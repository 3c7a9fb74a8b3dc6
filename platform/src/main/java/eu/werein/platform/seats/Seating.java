package eu.werein.platform.seats;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Waiting;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Who fits, and what those get who do. */
final class Seating {

    /** How long a coordinator has to agree. */
    static final Duration AGREEMENT = Duration.ofDays(3);

    private Seating() {}

    /** Whether so many seats more for a partner leave everybody's floor and the capacity whole. */
    static boolean fits(SeatPlan plan, PartnerId partner, int seats) {
        return plan.progress().seating() && missing(plan, partner, seats) <= 0;
    }

    /** How many seats would have to come free for them to fit; none or less when they do. */
    static int missing(SeatPlan plan, PartnerId partner, int seats) {
        return plan.entries().holdings().added(partner, seats, plan.floors())
                - (plan.rules().capacity() - plan.needed());
    }

    /** Where a party stands that comes now. Whoever waits already did not fit before it came. */
    static Standing newcomer(Draft draft, SeatCommand.Enrol party) {
        return fits(draft.plan(), party.partner(), party.party().size())
                ? confirmed(draft.at(), party.agreed())
                : new Waiting();
    }

    /** Offers free seats until nobody fits. */
    static void offer(Draft draft) {
        SeatRules rules = draft.plan().rules();
        Instant agreement =
                SeatRules.earlier(draft.at().plus(AGREEMENT), rules.enrolmentClosesAt());
        seat(
                draft,
                entry ->
                        entry.agreed()
                                ? new Offered(rules.offerUntil(draft.at()))
                                : new Pending(agreement, true));
    }

    /** Gives seats to those whose order has just been decided, until nobody fits. */
    static void confirm(Draft draft) {
        seat(draft, entry -> confirmed(draft.at(), entry.agreed()));
    }

    private static Standing confirmed(Instant at, boolean agreed) {
        return agreed ? new Confirmed() : new Pending(at.plus(AGREEMENT), false);
    }

    private static void seat(Draft draft, Function<Entry, Standing> seats) {
        Optional<Entry> next = first(draft.plan());
        while (next.isPresent()) {
            Entry entry = next.get();
            draft.happened(new SeatEvent.Seated(draft.at(), entry.id(), seats.apply(entry)));
            next = first(draft.plan());
        }
    }

    /** The first party in rule order that fits. */
    static Optional<Entry> first(SeatPlan plan) {
        return plan.progress().seating()
                ? plan.entries()
                        .waiting()
                        .first(kind -> missing(plan, kind.partner(), kind.size()) <= 0)
                : Optional.empty();
    }
}
