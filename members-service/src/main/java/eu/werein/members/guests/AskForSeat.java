package eu.werein.members.guests;

import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.GuestState.Coming;
import eu.werein.members.guests.GuestState.Decided;
import eu.werein.members.guests.GuestState.Forgotten;
import eu.werein.members.guests.GuestState.Withdrawn;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes in that somebody without an account wants to come. The outcome is the same whether she is
 * known or not, and whether she has asked too often: what becomes of it is read in the mailbox.
 */
public final class AskForSeat {

    private final OpenDates dates;
    private final Guests guests;
    private final GuestMailboxes mailboxes;
    private final Letters letters;
    private final Clock clock;

    AskForSeat(
            OpenDates dates,
            Guests guests,
            GuestMailboxes mailboxes,
            Letters letters,
            Clock clock) {
        this.dates = dates;
        this.guests = guests;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What she asks for.
     *
     * @param people who come, herself included, 1 to 4
     */
    public record Asking(GatheringDate date, Visitor visitor, int people) {

        Guest.Wish wish() {
            return new Guest.Wish(visitor, people);
        }
    }

    /**
     * @param id what the guest is called if she is a new one
     * @throws NotOpen when nobody can ask for a seat there
     * @throws KeyReused when the id comes from a key that was used for something else
     */
    public void ask(GuestId id, Asking asking, Request request) {
        Planned planned = dates.require(asking.date());
        if (guests.askedBy(id).filter(request::isRepetitionOf).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        if (mailboxes.takeAsking(
                asking.visitor().email(), asking.date().gathering(), id.value(), now)) {
            while (!take(id, asking, planned, request, now)) {
                Thread.onSpinWait();
            }
        }
    }

    /** False when somebody else was quicker: then look again. */
    private boolean take(GuestId id, Asking asking, Planned planned, Request request, Instant now) {
        var mailbox = asking.visitor().email();
        GuestId holder = mailboxes.claim(mailbox, asking.date(), id);
        Optional<Guest> held =
                guests.change(
                        holder, guest -> Transition.untold(guest.askAgain(asking.wish(), now)));
        if (held.isEmpty()) {
            // Ours, or of somebody who died between claiming and asking: asked now.
            return add(holder, asking, planned, holder.equals(id) ? request : Request.OURS, now);
        }
        return switch (held.get().state()) {
            case Asked _ -> {
                letters.confirm(holder, id.value());
                yield true;
            }
            case Coming _, Decided _ -> {
                letters.standingAgain(held.get(), id.value());
                yield true;
            }
            case Withdrawn _, Forgotten _ ->
                    mailboxes.handOn(mailbox, asking.date(), holder, id)
                            && add(id, asking, planned, request, now);
        };
    }

    private boolean add(GuestId id, Asking asking, Planned planned, Request request, Instant now) {
        boolean added =
                guests.add(
                        Guest.ask(id, asking.date(), planned.starts(), asking.wish(), now),
                        request);
        if (added) {
            letters.confirm(id, id.value());
        }
        return added;
    }
}
