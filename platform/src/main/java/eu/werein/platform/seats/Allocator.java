package eu.werein.platform.seats;

import eu.werein.platform.seats.Outcome.Done;
import eu.werein.platform.seats.Outcome.TooFewSeats;
import eu.werein.platform.seats.SeatCommand.CancelPlan;
import eu.werein.platform.seats.SeatCommand.ChangeQuotas;
import eu.werein.platform.seats.SeatCommand.Enrol;
import eu.werein.platform.seats.SeatCommand.MoveClosing;
import eu.werein.platform.seats.SeatCommand.OfParty;
import eu.werein.platform.seats.SeatCommand.Tick;
import eu.werein.platform.seats.Standing.Offered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets seats. The rule: n seats for a party of quota p fit if and only if the sum over
 * all quotas q of max(floor(q), held(q) + (n if q = p)) is within the capacity. Nothing here knows
 * the time or throws dice: the same plan, command and moment always give the same answer.
 */
public final class Allocator {

    private Allocator() {}

    /** Publishes a plan, unless its floors need more seats than it has. */
    public static Publication publish(SeatRules rules, Instant clock) {
        int kept = Holdings.NONE.needed(rules.floors());
        if (kept > rules.capacity()) {
            return new Publication.Refused(new TooFewSeats(kept));
        }
        SeatEvent.Published event = new SeatEvent.Published(millis(clock), rules);
        return new Publication.Done(History.begin(event), event);
    }

    /**
     * Carries out a command. What fell due before is done first, also when the command is refused.
     *
     * @param clock when the command came; a clock that goes back counts as one that stands still
     * @param seed of the plan's draw; needed from the moment when the draw is due until it was held
     * @throws IllegalArgumentException when a draw is due and this is not its seed
     */
    public static Decision decide(
            SeatPlan plan, SeatCommand command, Instant clock, @Nullable Seed seed) {
        Instant now = millis(clock);
        Instant last = plan.progress().lastAt();
        Draft draft = new Draft(plan, now.isBefore(last) ? last : now);
        fallDue(draft, seed);
        int before = draft.count();
        if (before > 0) {
            Seating.offer(draft);
            before = draft.count();
        }
        Outcome outcome = carryOut(draft, command, seed);
        if (draft.count() > before) {
            Seating.offer(draft);
        }
        return draft.decision(outcome);
    }

    /** What is stored has milliseconds, and a replay must come to the same moment. */
    private static Instant millis(Instant clock) {
        return clock.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void fallDue(Draft draft, @Nullable Seed seed) {
        Optional<Due> due = due(draft);
        while (due.isPresent()) {
            switch (due.get()) {
                case CLOSING -> draft.happened(new SeatEvent.EnrolmentClosed(draft.at()));
                case DEADLINE -> runOut(draft, draft.plan().entries().deadlines().first());
                case DECISION -> {
                    draft.happened(decided(draft, seed));
                    Seating.confirm(draft);
                }
                case RELEASE -> draft.happened(new SeatEvent.FloorsReleased(draft.at()));
            }
            due = due(draft);
        }
    }

    private static Optional<Due> due(Draft draft) {
        SeatPlan plan = draft.plan();
        return Due.next(plan).filter(due -> !due.when(plan).orElseThrow().isAfter(draft.at()));
    }

    private static void runOut(Draft draft, Entry entry) {
        Standing.Reason reason =
                entry.standing() instanceof Offered
                        ? Standing.Reason.EXPIRED
                        : Standing.Reason.LAPSED;
        draft.happened(new SeatEvent.RanOut(draft.at(), entry.id(), reason));
    }

    private static SeatEvent decided(Draft draft, @Nullable Seed seed) {
        if (!(draft.plan().rules().order() instanceof Order.Draw draw)) {
            return new SeatEvent.Decided(draft.at(), null);
        }
        if (seed == null || !seed.hash().equals(draw.seedHash())) {
            throw new IllegalArgumentException("a draw is held with the seed that was promised");
        }
        return new SeatEvent.Decided(draft.at(), seed);
    }

    private static Outcome carryOut(Draft draft, SeatCommand command, @Nullable Seed seed) {
        return switch (command) {
            case Tick _ -> new Done();
            case Enrol enrol -> Enrolling.carryOut(draft, enrol);
            case OfParty asked -> Answering.carryOut(draft, asked);
            case ChangeQuotas change -> changeQuotas(draft, change);
            case MoveClosing(Instant closing) -> moveClosing(draft, closing, seed);
            case CancelPlan _ -> cancel(draft);
        };
    }

    private static Outcome changeQuotas(Draft draft, ChangeQuotas change) {
        SeatPlan plan = draft.plan();
        if (plan.progress().cancelled()) {
            return new Outcome.Cancelled();
        }
        Floors floors = plan.progress().released() ? Floors.NONE : change.floors();
        int needed = plan.entries().holdings().needed(floors);
        if (needed > change.capacity()) {
            return new TooFewSeats(needed);
        }
        draft.happened(new SeatEvent.QuotasChanged(draft.at(), change.capacity(), change.floors()));
        return new Done();
    }

    /** A closing that is over closes at once: nobody is offered what was free until then. */
    private static Outcome moveClosing(Draft draft, Instant closing, @Nullable Seed seed) {
        SeatPlan plan = draft.plan();
        if (plan.progress().cancelled()) {
            return new Outcome.Cancelled();
        }
        if (!plan.rules().enrolmentClosesAt().equals(closing)) {
            draft.happened(new SeatEvent.ClosingMoved(draft.at(), closing));
            fallDue(draft, seed);
        }
        return new Done();
    }

    private static Outcome cancel(Draft draft) {
        if (!draft.plan().progress().cancelled()) {
            draft.happened(new SeatEvent.PlanCancelled(draft.at()));
        }
        return new Done();
    }
}
