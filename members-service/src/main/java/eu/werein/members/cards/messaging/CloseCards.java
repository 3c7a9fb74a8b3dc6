package eu.werein.members.cards.messaging;

import eu.werein.members.cards.Cards;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Closes the card of a record that is erased or has become a part of another. */
final class CloseCards implements EventHandler {

    private final Members members;
    private final Cards cards;

    CloseCards(Members members, Cards cards) {
        this.members = members;
        this.cards = cards;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(MemberMessages.LEFT);
    }

    /** Whoever has only left may come back: she is asked for in the register itself. */
    @Override
    public void on(Event event) {
        MemberId id = new MemberId(event.aggregateId());
        if (members.find(id).isEmpty()) {
            cards.empty(id);
        }
    }
}
