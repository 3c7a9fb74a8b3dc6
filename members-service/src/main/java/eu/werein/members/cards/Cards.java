package eu.werein.members.cards;

import eu.werein.members.person.MemberId;
import java.util.Optional;

/** The cards of the bound partner's members. */
public interface Cards {

    /** A closed one for whoever has never opened hers. */
    Card find(MemberId member);

    /**
     * Keeps a changed card, unless it was changed since it was read.
     *
     * @return as it is kept; empty when somebody was quicker
     */
    Optional<Card> keep(Card changed);

    /** Closes the card of somebody who is not known any more. */
    void empty(MemberId member);
}
