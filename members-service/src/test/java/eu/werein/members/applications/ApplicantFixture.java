package eu.werein.members.applications;

import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.util.UUID;

/** Somebody who applies. */
public final class ApplicantFixture {

    private ApplicantFixture() {}

    public static Applicant applicant() {
        return applicant(UUID.randomUUID() + "@example.org", "An");
    }

    public static Applicant applicant(String email, String givenName) {
        return new Applicant(
                new PersonName(givenName, "Peeters"),
                new EmailAddress(email),
                Language.NL,
                "+32 470 00 00 00",
                new Place("1000", "Brussel", null, "BE"),
                new Business("Atelier An", "ceramics", Sector.UNKNOWN, Stage.STARTING, null),
                "I make bowls.");
    }
}
