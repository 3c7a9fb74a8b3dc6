package eu.werein.platform.seats;

import eu.werein.platform.seats.SeatCommand.Enrol;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party comes. */
final class Enrolling {

    private Enrolling() {}

    static Outcome carryOut(Draft draft, Enrol party) {
        SeatPlan plan = draft.plan();
        Entry same = plan.entries().find(party.id());
        Former made = same == null ? plan.entries().former(party.id()) : same.leaving();
        if (made != null) {
            return made.body() == party.body()
                    ? new Outcome.Told(made.id(), made.told())
                    : new Outcome.KeyReused();
        }
        Outcome in = alreadyIn(plan, party.party());
        if (in != null) {
            return in;
        }
        if (plan.progress().cancelled()) {
            return new Outcome.Cancelled();
        }
        if (plan.progress().closed()) {
            return new Outcome.Closed();
        }
        draft.happened(
                new SeatEvent.Enrolled(
                        draft.at(),
                        party.id(),
                        party.body(),
                        party.partner(),
                        party.party(),
                        party.points(),
                        party.agreed(),
                        Seating.newcomer(draft, party)));
        return new Outcome.Told(party.id(), draft.plan().party(party.id()).orElseThrow().told());
    }

    private static @Nullable Outcome alreadyIn(SeatPlan plan, Party party) {
        for (Pseudonym person : party.named()) {
            Optional<Entry> in = plan.partyOf(person).filter(entry -> !entry.gone());
            if (in.isPresent()) {
                return person.equals(party.leader())
                        ? new Outcome.AlreadyIn(in.get().id())
                        : new Outcome.CompanionIsIn(person);
            }
        }
        return null;
    }
}
