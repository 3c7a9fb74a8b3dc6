package eu.werein.members.cards.mongo;

import eu.werein.members.cards.Audience;
import eu.werein.members.cards.Card;
import eu.werein.members.cards.CardField;
import eu.werein.members.cards.Cards;
import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Attempts;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.outbox.Stored;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Cards, one document each under the member's id. They tell nobody anything yet. */
@Component
final class MongoCards implements Cards {

    private static final String FIELDS = "fields";

    private final AggregateStore store;
    private final Attempts attempts;

    MongoCards(Outboxes outboxes) {
        store = outboxes.ofPartner("cards");
        attempts = new Attempts(store);
    }

    @Override
    public Card find(MemberId member) {
        return store.find(member.value())
                .map(MongoCards::card)
                .orElseGet(() -> Card.closed(member));
    }

    @Override
    public Optional<Card> keep(Card changed) {
        String id = changed.memberId().value();
        if (changed.version() == 0) {
            return store.insert(id, write(changed), List.of())
                    ? Optional.of(at(changed, 1))
                    : Optional.empty();
        }
        return store.find(id)
                .filter(stored -> stored.revision().version() == changed.version())
                .flatMap(stored -> update(stored, changed));
    }

    private Optional<Card> update(Stored stored, Card changed) {
        try {
            Revision written = store.update(stored.revision(), write(changed), List.of());
            return Optional.of(at(changed, written.version()));
        } catch (StaleRevision e) {
            return Optional.empty();
        }
    }

    @Override
    public void empty(MemberId member) {
        attempts.change(
                member.value(),
                stored -> store.update(stored.revision(), write(Card.closed(member)), List.of()));
    }

    private static Card at(Card card, long version) {
        return new Card(card.memberId(), version, card.fields());
    }

    private static Document write(Card card) {
        Document fields = new Document();
        card.fields()
                .forEach((field, audience) -> fields.append(field.wireName(), audience.wireName()));
        return new Document(FIELDS, fields);
    }

    private static Card card(Stored stored) {
        Map<CardField, Audience> fields = new EnumMap<>(CardField.class);
        stored.state()
                .get(FIELDS, Document.class)
                .forEach(
                        (field, audience) ->
                                fields.put(
                                        CardField.of(field),
                                        Audience.of(String.valueOf(audience))));
        return new Card(new MemberId(stored.revision().id()), stored.revision().version(), fields);
    }
}
