package eu.werein.members.guests;

import eu.werein.platform.rounds.Round;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Forgets guests who must not be known any more. */
final class ForgetGuests implements Round {

    private static final int BATCH = 500;

    private final Guests guests;
    private final GuestMailboxes mailboxes;
    private final Clock clock;

    ForgetGuests(Guests guests, GuestMailboxes mailboxes, Clock clock) {
        this.guests = guests;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-guests";
    }

    @Override
    public int visit() {
        Instant now = clock.instant();
        mailboxes.forgetAskings(now);
        List<GuestId> due = guests.dueBy(now, BATCH);
        due.forEach(id -> forget(id, now));
        return due.size();
    }

    private void forget(GuestId id, Instant now) {
        guests.find(id).ifPresent(mailboxes::release);
        guests.change(id, guest -> Transition.untold(guest.forget(now)));
    }
}
