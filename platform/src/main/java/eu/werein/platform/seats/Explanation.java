package eu.werein.platform.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who waits can read.
 *
 * @param place 1 for the party whose turn comes first
 * @param order by which turns are
 * @param why it has no seats
 * @param moves what would bring it seats or bring them nearer
 */
public record Explanation(int place, Order order, Why why, List<Move> moves) {

    /** Why a party waits. */
    public enum Why {
        /** Nobody has seats yet. */
        UNDECIDED,
        /** There are not as many free seats as it has people. */
        FULL,
        /** There are free seats, but they are kept for other partners or countries. */
        KEPT_FOR_OTHERS,
        /** Enrolment has closed. */
        CLOSED,
        /** It does not take place. */
        CANCELLED
    }

    /** Something that would move a party. */
    public sealed interface Move {

        /** The order is decided. */
        record Decision(Instant at) implements Move {}

        /** So many seats come free, 1 or more, none of which a floor then keeps. */
        record SeatsFreed(int seats) implements Move {}

        /** The party shrinks to so many people, who then fit. */
        record Shrinking(int people) implements Move {}

        /**
         * Floors are released before enrolment closes, which lets it fit unless others take the
         * seats before.
         */
        record Release(Instant at) implements Move {}
    }

    public Explanation {
        moves = List.copyOf(moves);
    }

    /** Empty for a party that does not wait. */
    public static Optional<Explanation> of(SeatPlan plan, EnrolmentId id) {
        return plan.party(id).filter(Entry::waits).map(entry -> explain(plan, entry));
    }

    private static Explanation explain(SeatPlan plan, Entry entry) {
        return new Explanation(
                plan.entries().waiting().before(entry) + 1,
                plan.rules().order(),
                why(plan, entry),
                moves(plan, entry));
    }

    private static Why why(SeatPlan plan, Entry entry) {
        Progress progress = plan.progress();
        if (progress.cancelled()) {
            return Why.CANCELLED;
        }
        if (progress.closed()) {
            return Why.CLOSED;
        }
        if (!progress.decided()) {
            return Why.UNDECIDED;
        }
        return free(plan) < entry.party().size() ? Why.FULL : Why.KEPT_FOR_OTHERS;
    }

    private static List<Move> moves(SeatPlan plan, Entry entry) {
        Progress progress = plan.progress();
        List<Move> moves = new ArrayList<>();
        if (progress.cancelled() || progress.closed()) {
            return moves;
        }
        if (!progress.decided()) {
            plan.rules().order().decidesAt().map(Move.Decision::new).ifPresent(moves::add);
            return moves;
        }
        moves.add(
                new Move.SeatsFreed(Seating.missing(plan, entry.partner(), entry.party().size())));
        for (int people = entry.party().size() - 1; people > 0; people--) {
            if (Seating.fits(plan, entry.partner(), people)) {
                moves.add(new Move.Shrinking(people));
                break;
            }
        }
        // At the same moment closing goes first, and then nothing moves any more.
        SeatRules rules = plan.rules();
        if (free(plan) >= entry.party().size()
                && rules.floorsReleaseAt().isBefore(rules.enrolmentClosesAt())) {
            moves.add(new Move.Release(rules.floorsReleaseAt()));
        }
        return moves;
    }

    private static int free(SeatPlan plan) {
        return plan.rules().capacity() - plan.held();
    }
}
