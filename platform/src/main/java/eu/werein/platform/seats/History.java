package eu.werein.platform.seats;

import eu.werein.platform.seats.SeatEvent.Answered;
import eu.werein.platform.seats.SeatEvent.ClosingMoved;
import eu.werein.platform.seats.SeatEvent.Decided;
import eu.werein.platform.seats.SeatEvent.Enrolled;
import eu.werein.platform.seats.SeatEvent.EnrolmentClosed;
import eu.werein.platform.seats.SeatEvent.FloorsReleased;
import eu.werein.platform.seats.SeatEvent.PlanCancelled;
import eu.werein.platform.seats.SeatEvent.Published;
import eu.werein.platform.seats.SeatEvent.QuotasChanged;
import eu.werein.platform.seats.SeatEvent.RanOut;
import eu.werein.platform.seats.SeatEvent.Seated;
import eu.werein.platform.seats.SeatEvent.Shrunk;
import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to a plan. Whoever decides changes a plan in no other way, so that a replay
 * cannot come to another plan.
 */
final class History {

    private History() {}

    static SeatPlan begin(Published published) {
        boolean decided = published.rules().order().decidesAt().isEmpty();
        return new SeatPlan(
                published.rules(),
                new Progress(published.at(), 1, decided, null, false, false, false),
                Entries.NONE);
    }

    static SeatPlan after(SeatPlan before, SeatEvent event) {
        SeatPlan plan = before.with(before.progress().lastAt(event.at()));
        return switch (event) {
            case Published _ -> throw new IllegalArgumentException("a plan is published once");
            case Enrolled enrolled -> enrolled(plan, enrolled);
            case Seated(var _, EnrolmentId id, Standing standing) ->
                    plan.with(known(plan, id).standing(standing));
            case Answered(var _, var id, var key, Answer answer, Standing standing) ->
                    plan.with(known(plan, id).answered(key, answer).standing(standing));
            case Shrunk(var _, var id, var key, Party party) ->
                    plan.with(known(plan, id).answered(key, Answer.SHRUNK).party(party));
            case RanOut(var _, EnrolmentId id, Reason reason) ->
                    plan.with(known(plan, id).standing(new Gone(reason)));
            case Decided(var _, Seed seed) -> decided(plan, seed);
            case FloorsReleased _ -> plan.with(plan.progress().release());
            case EnrolmentClosed _ -> ended(plan.with(plan.progress().close()), Entry::offered);
            case QuotasChanged(var _, int capacity, Floors floors) ->
                    plan.with(plan.rules().withQuotas(capacity, floors));
            case ClosingMoved(var at, Instant closing) -> closingMoved(plan, at, closing);
            case PlanCancelled _ -> ended(plan.with(plan.progress().cancel()), _ -> true);
        };
    }

    private static Entry known(SeatPlan plan, EnrolmentId id) {
        return Objects.requireNonNull(plan.entries().find(id));
    }

    /** Whoever had gone comes as somebody new, whose requests of before may still come twice. */
    private static SeatPlan enrolled(SeatPlan before, Enrolled event) {
        SeatPlan plan = before;
        List<Former> older = new ArrayList<>();
        List<Former> replaced = new ArrayList<>();
        for (Pseudonym person : event.party().named()) {
            Entry gone = plan.entries().of(person).orElse(null);
            if (gone != null) {
                plan = plan.without(gone);
                older.addAll(gone.former());
                replaced.add(gone.leaving());
            }
        }
        int turn = plan.progress().nextTurn();
        return plan.with(plan.progress().nextTurn(turn + 1))
                .with(
                        new Entry(
                                event.id(),
                                turn,
                                event.partner(),
                                event.party(),
                                event.points(),
                                event.agreed(),
                                event.standing(),
                                event.body(),
                                told(event.standing()),
                                List.of(),
                                Entry.last(older, replaced)));
    }

    private static Answer told(Standing standing) {
        return switch (standing) {
            case Waiting _ -> Answer.WAITING;
            case Pending _ -> Answer.PENDING;
            case Confirmed _ -> Answer.CONFIRMED;
            case Offered _, Gone _ ->
                    throw new IllegalArgumentException("nobody comes with an offer, or gone");
        };
    }

    /** All who wait get new turns, which are behind all that were given before. */
    private static SeatPlan decided(SeatPlan before, @Nullable Seed seed) {
        List<Entry> ordered =
                before.parties().filter(Entry::waits).sorted(order(before, seed)).toList();
        List<Entry> parties =
                new ArrayList<>(before.parties().filter(entry -> !entry.waits()).toList());
        int turn = before.progress().nextTurn();
        for (Entry entry : ordered) {
            parties.add(entry.at(turn++));
        }
        return SeatPlan.stored(
                before.rules(), before.progress().decide(seed).nextTurn(turn), parties);
    }

    private static Comparator<Entry> order(SeatPlan plan, @Nullable Seed seed) {
        if (seed == null) {
            return Comparator.comparingInt(Entry::points).reversed().thenComparingInt(Entry::turn);
        }
        Map<EnrolmentId, String> tickets = new HashMap<>();
        plan.parties().forEach(entry -> tickets.put(entry.id(), seed.ticket(entry.id())));
        return Comparator.comparing(entry -> Objects.requireNonNull(tickets.get(entry.id())));
    }

    /** An offer ends with the new closing, if it would have stood for longer. */
    private static SeatPlan closingMoved(SeatPlan before, Instant at, Instant closing) {
        SeatPlan plan = before.with(before.rules().closingAt(closing));
        for (Entry entry : before.entries().deadlines().toList()) {
            plan = entry.offered() ? plan.with(entry.standing(entry.standing().by(closing))) : plan;
        }
        return closing.isAfter(at) ? plan.with(plan.progress().open()) : plan;
    }

    private static SeatPlan ended(SeatPlan before, Predicate<Entry> concerned) {
        SeatPlan plan = before;
        for (Entry entry : before.entries().deadlines().toList()) {
            plan = concerned.test(entry) ? plan.with(entry.standing(new Gone(Reason.ENDED))) : plan;
        }
        return plan;
    }
}
