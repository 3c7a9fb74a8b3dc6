package eu.werein.members.register;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a register knows of a person. Shows nothing of itself in messages and logs.
 *
 * @param email without one she cannot be invited to an account
 * @param language in which she is written to
 * @param skills in her own words, as is the help that she wants
 */
public record Particulars(
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable Phone phone,
        @Nullable LocalDate birthDate,
        Language language,
        Place place,
        @Nullable Business business,
        Set<Band> bands,
        List<String> skills,
        List<String> helpWanted) {

    public Particulars {
        bands = Set.copyOf(bands);
        skills = List.copyOf(skills);
        helpWanted = List.copyOf(helpWanted);
    }

    /** Somebody of whom nothing else is known. */
    public static Particulars of(PersonName name, @Nullable EmailAddress email, Language language) {
        return new Particulars(
                name,
                email,
                null,
                null,
                language,
                Place.UNKNOWN,
                null,
                Set.of(),
                List.of(),
                List.of());
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
