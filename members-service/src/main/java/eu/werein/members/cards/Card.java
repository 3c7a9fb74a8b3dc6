package eu.werein.members.cards;

import eu.werein.members.person.MemberId;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whom a member lets see what. A field that she has not opened is for nobody.
 *
 * @param version counts the changes from 1; 0 as long as she has opened nothing
 * @param fields those that are open
 */
public record Card(MemberId memberId, long version, Map<CardField, Audience> fields) {

    public Card {
        Map<CardField, Audience> open = new EnumMap<>(CardField.class);
        open.putAll(fields);
        open.values().removeIf(audience -> audience == Audience.NOBODY);
        fields = Map.copyOf(open);
    }

    public static Card closed(MemberId memberId) {
        return new Card(memberId, 0, Map.of());
    }

    public Audience audience(CardField field) {
        return fields.getOrDefault(field, Audience.NOBODY);
    }

    /** The same card opened otherwise, not kept yet. */
    public Card opened(Map<CardField, Audience> otherwise) {
        return new Card(memberId, version, otherwise);
    }
}
