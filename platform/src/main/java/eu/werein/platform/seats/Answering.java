package eu.werein.platform.seats;

import eu.werein.platform.seats.SeatCommand.Accept;
import eu.werein.platform.seats.SeatCommand.Agree;
import eu.werein.platform.seats.SeatCommand.Cancel;
import eu.werein.platform.seats.SeatCommand.Decline;
import eu.werein.platform.seats.SeatCommand.Leave;
import eu.werein.platform.seats.SeatCommand.OfParty;
import eu.werein.platform.seats.SeatCommand.Refuse;
import eu.werein.platform.seats.SeatCommand.Shrink;
import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Gone;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Pending;
import eu.werein.platform.seats.Standing.Reason;
import eu.werein.platform.seats.Standing.Waiting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party, or its coordinator, says something. */
final class Answering {

    private Answering() {}

    static Outcome carryOut(Draft draft, OfParty asked) {
        Entries entries = draft.plan().entries();
        Entry entry = entries.find(asked.id());
        Former former = entry == null ? entries.former(asked.id()) : entry.leaving();
        Outcome before = former == null ? null : before(former, asked);
        if (before != null) {
            return before;
        }
        if (entry == null) {
            return new Outcome.Unknown();
        }
        if (draft.plan().progress().cancelled()) {
            return new Outcome.Cancelled();
        }
        return entry.gone()
                ? new Outcome.NotNow(entry.standing())
                : carryOut(new Conversation(draft, entry, asked.key()), asked);
    }

    /** What a request was told when its key came before. */
    private static @Nullable Outcome before(Former former, OfParty asked) {
        for (Answer.Given given : former.given()) {
            if (given.key().value().equals(asked.key().value())) {
                return given.key().equals(asked.key())
                        ? new Outcome.Told(former.id(), given.answer())
                        : new Outcome.KeyReused();
            }
        }
        return null;
    }

    private static Outcome carryOut(Conversation with, OfParty asked) {
        return switch (asked) {
            case Accept _ -> with.accept();
            case Refuse _ -> with.refuse();
            case Agree _ -> with.agree();
            case Decline _ -> with.decline();
            case Leave leave -> with.leave(leave.person());
            case Shrink shrink -> with.shrink(shrink.unnamed());
            case Cancel _ -> with.left();
        };
    }

    /** With a party that is not gone, about one request. */
    private record Conversation(Draft draft, Entry entry, RequestKey key) {

        Outcome accept() {
            return entry.standing() instanceof Offered
                    ? told(Answer.ACCEPTED, new Confirmed())
                    : notNow();
        }

        Outcome refuse() {
            return entry.standing() instanceof Offered
                    ? told(Answer.REFUSED, new Gone(Reason.REFUSED))
                    : notNow();
        }

        /** Seats from the waiting list she has not asked for at this moment: they are an offer. */
        Outcome agree() {
            SeatRules rules = draft.plan().rules();
            return switch (entry.standing()) {
                case Pending(var _, boolean promoted) ->
                        told(
                                Answer.AGREED,
                                promoted
                                        ? new Offered(rules.offerUntil(draft.at()))
                                        : new Confirmed());
                case Waiting waiting -> entry.agreed() ? notNow() : told(Answer.AGREED, waiting);
                case Offered _, Confirmed _, Gone _ -> notNow();
            };
        }

        Outcome decline() {
            return switch (entry.standing()) {
                case Pending _ -> told(Answer.DECLINED, new Gone(Reason.DECLINED));
                case Waiting _ ->
                        entry.agreed()
                                ? notNow()
                                : told(Answer.DECLINED, new Gone(Reason.DECLINED));
                case Offered _, Confirmed _, Gone _ -> notNow();
            };
        }

        Outcome leave(Pseudonym person) {
            if (!entry.party().named().contains(person)) {
                return new Outcome.Unknown();
            }
            Optional<Party> staying = entry.party().without(person);
            return staying.isPresent() ? shrunk(staying.get()) : left();
        }

        Outcome shrink(int unnamed) {
            return unnamed >= 0 && unnamed < entry.party().unnamed()
                    ? shrunk(new Party(entry.party().named(), unnamed))
                    : new Outcome.NotFewer();
        }

        Outcome left() {
            return told(Answer.LEFT, new Gone(Reason.LEFT));
        }

        private Outcome shrunk(Party staying) {
            draft.happened(new SeatEvent.Shrunk(draft.at(), entry.id(), key, staying));
            return new Outcome.Told(entry.id(), Answer.SHRUNK);
        }

        private Outcome told(Answer answer, Standing standing) {
            draft.happened(new SeatEvent.Answered(draft.at(), entry.id(), key, answer, standing));
            return new Outcome.Told(entry.id(), answer);
        }

        private Outcome notNow() {
            return new Outcome.NotNow(entry.standing());
        }
    }
}
