package eu.werein.members.guests;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;

/**
 * Who asks, as she describes herself. Shows nothing of itself in messages and logs.
 *
 * @param language in which she wants to be written to
 */
public record Visitor(PersonName name, EmailAddress email, Language language) {

    @Override
    public String toString() {
        return "Visitor";
    }
}
