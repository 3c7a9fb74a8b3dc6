package eu.werein.members.cards;

import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What a host sees of a member who lets it. Shows nothing of itself in messages and logs. */
public record ShownCard(
        PersonName name, Language language, @Nullable String businessName, @Nullable String trade) {

    @Override
    public String toString() {
        return "ShownCard";
    }
}
