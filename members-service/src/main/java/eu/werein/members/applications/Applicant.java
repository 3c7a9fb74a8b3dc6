package eu.werein.members.applications;

import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, as she describes herself.
 *
 * @param language in which she wants to be written to
 * @param motivation in her own words
 */
public record Applicant(
        PersonName name,
        EmailAddress email,
        Language language,
        @Nullable String phone,
        Place place,
        @Nullable Business business,
        @Nullable String motivation) {

    @Override
    public String toString() {
        return "Applicant";
    }
}
