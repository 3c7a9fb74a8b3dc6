package eu.werein.platform.seats;

import eu.werein.platform.seats.SeatCommand.Accept;
import eu.werein.platform.seats.SeatCommand.Agree;
import eu.werein.platform.seats.SeatCommand.Cancel;
import eu.werein.platform.seats.SeatCommand.CancelPlan;
import eu.werein.platform.seats.SeatCommand.ChangeQuotas;
import eu.werein.platform.seats.SeatCommand.Decline;
import eu.werein.platform.seats.SeatCommand.Enrol;
import eu.werein.platform.seats.SeatCommand.Leave;
import eu.werein.platform.seats.SeatCommand.MoveClosing;
import eu.werein.platform.seats.SeatCommand.OfParty;
import eu.werein.platform.seats.SeatCommand.Refuse;
import eu.werein.platform.seats.SeatCommand.Shrink;
import eu.werein.platform.seats.SeatCommand.Tick;
import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people ask of the naive plan. */
final class NaiveRequests {

    private final NaivePlan plan;
    private final Instant at;
    private final boolean[] changed;

    NaiveRequests(NaivePlan plan, Instant at, boolean[] changed) {
        this.plan = plan;
        this.at = at;
        this.changed = changed;
    }

    Outcome carryOut(SeatCommand command) {
        return switch (command) {
            case Tick _ -> new Outcome.Done();
            case Enrol enrol -> enrol(enrol);
            case OfParty asked -> ofParty(asked);
            case ChangeQuotas change -> changeQuotas(change);
            case MoveClosing(Instant closing) -> moveClosing(closing);
            case CancelPlan _ -> cancelPlan();
        };
    }

    private Outcome enrol(Enrol asked) {
        if (plan.remembered(asked.id()).isPresent()) {
            NaiveParty same = plan.remembered(asked.id()).get();
            return same.body != asked.body()
                    ? new Outcome.KeyReused()
                    : new Outcome.Told(same.id, same.told);
        }
        for (Pseudonym person : asked.party().named()) {
            for (NaiveParty party : plan.everybody) {
                if (!(party.standing instanceof Gone) && party.party.named().contains(person)) {
                    return person.equals(asked.party().leader())
                            ? new Outcome.AlreadyIn(party.id)
                            : new Outcome.CompanionIsIn(person);
                }
            }
        }
        if (plan.cancelled || plan.closed) {
            return plan.cancelled ? new Outcome.Cancelled() : new Outcome.Closed();
        }
        changed[0] = true;
        int turn = plan.everybody.stream().mapToInt(party -> party.turn).max().orElse(0) + 1;
        NaiveParty party = new NaiveParty(asked, turn);
        List<NaiveParty> replaced =
                asked.party().named().stream().flatMap(this::goneLedBy).toList();
        replaced.forEach(gone -> party.former.addAll(gone.former));
        party.former.addAll(replaced);
        while (party.former.size() > 4) {
            party.former.removeFirst();
        }
        plan.everybody.removeAll(replaced);
        boolean fits = plan.fits(asked.partner(), asked.party().size());
        plan.everybody.add(party);
        if (fits && asked.agreed()) {
            party.standing = new Confirmed();
            party.told = Answer.CONFIRMED;
        } else if (fits) {
            party.standing = new Pending(at.plus(Duration.ofDays(3)), false);
            party.told = Answer.PENDING;
        } else {
            plan.line.add(party);
        }
        return new Outcome.Told(party.id, party.told);
    }

    private Stream<NaiveParty> goneLedBy(Pseudonym person) {
        return plan.everybody.stream()
                .filter(party -> party.standing instanceof Gone)
                .filter(party -> party.party.leader().equals(person));
    }

    private Outcome ofParty(OfParty asked) {
        if (plan.remembered(asked.id()).isEmpty()) {
            return new Outcome.Unknown();
        }
        NaiveParty party = plan.remembered(asked.id()).get();
        for (Answer.Given given : party.given) {
            if (given.key().value().equals(asked.key().value())) {
                return given.key().body() == asked.key().body()
                        ? new Outcome.Told(party.id, given.answer())
                        : new Outcome.KeyReused();
            }
        }
        if (plan.party(asked.id()).isEmpty()) {
            return new Outcome.Unknown();
        }
        if (plan.cancelled) {
            return new Outcome.Cancelled();
        }
        boolean offered = party.standing instanceof Offered;
        boolean undecided =
                party.standing instanceof Pending
                        || (party.standing instanceof Waiting && !party.agreed);
        boolean gone = party.standing instanceof Gone;
        return switch (asked) {
            case Accept _ when offered -> told(party, asked, Answer.ACCEPTED, new Confirmed());
            case Refuse _ when offered -> gone(party, asked, Answer.REFUSED, Reason.REFUSED);
            case Agree _ when undecided -> agree(party, asked);
            case Decline _ when undecided -> gone(party, asked, Answer.DECLINED, Reason.DECLINED);
            case Leave leave when !gone -> leave(party, leave);
            case Shrink shrink when !gone -> shrink(party, shrink);
            case Cancel _ when !gone -> gone(party, asked, Answer.LEFT, Reason.LEFT);
            case Accept _, Refuse _, Agree _, Decline _, Leave _, Shrink _, Cancel _ ->
                    new Outcome.NotNow(party.standing);
        };
    }

    private Outcome agree(NaiveParty party, OfParty asked) {
        party.agreed = true;
        if (party.standing instanceof Waiting) {
            return told(party, asked, Answer.AGREED, party.standing);
        }
        if (!party.promotedPending()) {
            return told(party, asked, Answer.AGREED, new Confirmed());
        }
        Instant end = at.plus(Duration.ofHours(plan.rules.offerHours()));
        Instant closing = plan.rules.enrolmentClosesAt();
        return told(party, asked, Answer.AGREED, new Offered(end.isAfter(closing) ? closing : end));
    }

    private Outcome leave(NaiveParty party, Leave leave) {
        List<Pseudonym> staying = new ArrayList<>(party.party.named());
        if (!staying.remove(leave.person())) {
            return new Outcome.Unknown();
        }
        if (staying.isEmpty()) {
            return gone(party, leave, Answer.LEFT, Reason.LEFT);
        }
        party.party = new Party(staying, party.party.unnamed());
        return told(party, leave, Answer.SHRUNK, party.standing);
    }

    private Outcome shrink(NaiveParty party, Shrink shrink) {
        if (shrink.unnamed() < 0 || shrink.unnamed() >= party.party.unnamed()) {
            return new Outcome.NotFewer();
        }
        party.party = new Party(party.party.named(), shrink.unnamed());
        return told(party, shrink, Answer.SHRUNK, party.standing);
    }

    private Outcome gone(NaiveParty party, OfParty asked, Answer answer, Reason reason) {
        plan.line.remove(party);
        party.go(reason);
        return told(party, asked, answer, party.standing);
    }

    private Outcome told(NaiveParty party, OfParty asked, Answer answer, Standing standing) {
        changed[0] = true;
        party.standing = standing;
        party.given.add(new Answer.Given(asked.key(), answer));
        if (party.given.size() > 4) {
            party.given.removeFirst();
        }
        return new Outcome.Told(party.id, answer);
    }

    private Outcome changeQuotas(ChangeQuotas change) {
        if (plan.cancelled) {
            return new Outcome.Cancelled();
        }
        int needed = plan.sum(change.floors(), "nobody", 0);
        if (needed > change.capacity()) {
            return new Outcome.TooFewSeats(needed);
        }
        changed[0] = true;
        SeatRules rules = plan.rules;
        plan.rules =
                new SeatRules(
                        change.capacity(),
                        change.floors(),
                        rules.floorsReleaseAt(),
                        rules.enrolmentClosesAt(),
                        rules.offerHours(),
                        rules.order());
        return new Outcome.Done();
    }

    private Outcome moveClosing(Instant closing) {
        if (plan.cancelled) {
            return new Outcome.Cancelled();
        }
        SeatRules rules = plan.rules;
        if (closing.equals(rules.enrolmentClosesAt())) {
            return new Outcome.Done();
        }
        changed[0] = true;
        boolean tooLate = rules.floorsReleaseAt().isAfter(closing);
        plan.rules =
                new SeatRules(
                        rules.capacity(),
                        rules.floors(),
                        tooLate ? closing : rules.floorsReleaseAt(),
                        closing,
                        rules.offerHours(),
                        rules.order());
        plan.closed &= !closing.isAfter(at);
        for (NaiveParty party : plan.everybody) {
            boolean late = party.until().isAfter(closing);
            if (late && party.standing instanceof Offered) {
                party.standing = new Offered(closing);
            } else if (late && party.promotedPending()) {
                party.standing = new Pending(closing, true);
            }
        }
        plan.whatFellDue(at);
        return new Outcome.Done();
    }

    private Outcome cancelPlan() {
        if (!plan.cancelled) {
            changed[0] = true;
            plan.cancelled = true;
            plan.everybody.stream()
                    .filter(party -> party.until().isBefore(Instant.MAX))
                    .forEach(party -> party.go(Reason.ENDED));
        }
        return new Outcome.Done();
    }
}
