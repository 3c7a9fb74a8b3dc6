package eu.werein.members.register;

import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes one entry of two, field by field, by the names that the API has for them. */
abstract class Combination {

    private static final Business NO_BUSINESS =
            new Business(null, null, Sector.UNKNOWN, Stage.UNKNOWN, null);

    /** Which of two values the combined entry has. */
    abstract <T extends @Nullable Object> T choose(String field, T one, T other);

    final RegisterEntry of(RegisterEntry one, RegisterEntry other) {
        Period period = one.period();
        return new RegisterEntry(
                particulars(one.particulars(), other.particulars()),
                new Period(
                        choose("joinedOn", period.joinedOn(), other.period().joinedOn()),
                        this.<@Nullable LocalDate>choose(
                                "paidUntil", period.paidUntil(), other.period().paidUntil())),
                this.<@Nullable String>choose("externalId", one.externalId(), other.externalId()));
    }

    private Particulars particulars(Particulars one, Particulars other) {
        return new Particulars(
                new PersonName(
                        choose("givenName", one.name().givenName(), other.name().givenName()),
                        choose("familyName", one.name().familyName(), other.name().familyName())),
                this.<@Nullable EmailAddress>choose("email", one.email(), other.email()),
                this.<@Nullable Phone>choose("phone", one.phone(), other.phone()),
                this.<@Nullable LocalDate>choose("birthDate", one.birthDate(), other.birthDate()),
                choose("language", one.language(), other.language()),
                place(one.place(), other.place()),
                business(one.business(), other.business()),
                choose("bands", one.bands(), other.bands()),
                choose("skills", one.skills(), other.skills()),
                choose("helpWanted", one.helpWanted(), other.helpWanted()));
    }

    private Place place(Place one, Place other) {
        return new Place(
                this.<@Nullable String>choose("postalCode", one.postalCode(), other.postalCode()),
                this.<@Nullable String>choose("city", one.city(), other.city()),
                this.<@Nullable String>choose("region", one.region(), other.region()),
                this.<@Nullable String>choose("country", one.country(), other.country()));
    }

    private @Nullable Business business(@Nullable Business known, @Nullable Business others) {
        Business one = known == null ? NO_BUSINESS : known;
        Business other = others == null ? NO_BUSINESS : others;
        Business combined =
                new Business(
                        this.<@Nullable String>choose("businessName", one.name(), other.name()),
                        this.<@Nullable String>choose("trade", one.trade(), other.trade()),
                        choose("sector", one.sector(), other.sector()),
                        choose("stage", one.stage(), other.stage()),
                        this.<@Nullable EnterpriseNumber>choose(
                                "enterpriseNumber",
                                one.enterpriseNumber(),
                                other.enterpriseNumber()));
        return combined.equals(NO_BUSINESS) ? null : combined;
    }
}
