package eu.werein.members.cards;

import eu.werein.members.person.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cards of one partner, in memory. */
public final class InMemoryCards implements Cards {

    private final Map<MemberId, Card> cards = new HashMap<>();

    @Override
    public synchronized Card find(MemberId member) {
        return cards.getOrDefault(member, Card.closed(member));
    }

    @Override
    public synchronized Optional<Card> keep(Card changed) {
        if (find(changed.memberId()).version() != changed.version()) {
            return Optional.empty();
        }
        return Optional.of(put(changed, changed.version() + 1));
    }

    @Override
    public synchronized void empty(MemberId member) {
        Card held = find(member);
        if (held.version() > 0) {
            put(Card.closed(member), held.version() + 1);
        }
    }

    private Card put(Card card, long version) {
        Card kept = new Card(card.memberId(), version, card.fields());
        cards.put(card.memberId(), kept);
        return kept;
    }
}
