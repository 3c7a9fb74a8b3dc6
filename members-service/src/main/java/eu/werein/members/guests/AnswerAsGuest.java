package eu.werein.members.guests;

import java.util.Optional;

/** What a guest says herself once she reads the mailbox that she named. */
public final class AnswerAsGuest {

    private final OpenDates dates;
    private final Guests guests;
    private final GuestMailboxes mailboxes;

    AnswerAsGuest(OpenDates dates, Guests guests, GuestMailboxes mailboxes) {
        this.dates = dates;
        this.guests = guests;
        this.mailboxes = mailboxes;
    }

    /**
     * Confirms that she wants to come; whether there is a seat is decided elsewhere.
     *
     * @return empty when she is not known any more
     * @throws NotOpen when nobody can ask for a seat there any more
     */
    public Optional<Guest> confirm(GuestId id) {
        return known(id)
                .flatMap(
                        guest -> {
                            if (guest.state() instanceof GuestState.Asked) {
                                dates.require(guest.date());
                            }
                            return guests.change(id, Guest::confirm);
                        })
                .filter(guest -> guest.visitor().isPresent());
    }

    /** Where she stands; empty when there was no such guest. */
    public Optional<Guest> look(GuestId id) {
        return guests.find(id);
    }

    /** Takes the seat that she is offered; empty when she is not known any more. */
    public Optional<Guest> take(GuestId id) {
        return known(id).flatMap(_ -> guests.change(id, Guest::take));
    }

    /** Does not come. Who has withdrawn before, or is not known any more, has withdrawn. */
    public Optional<Guest> withdraw(GuestId id) {
        guests.find(id).ifPresent(mailboxes::release);
        return guests.change(id, Guest::withdraw);
    }

    private Optional<Guest> known(GuestId id) {
        return guests.find(id).filter(guest -> guest.visitor().isPresent());
    }
}
