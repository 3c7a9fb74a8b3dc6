package eu.werein.members.person.mongo;

import eu.werein.members.person.Business;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Parts of a person's record as they are stored with whatever they belong to. */
public final class PersonDocument {

    private PersonDocument() {}

    public static Document write(PersonName name) {
        return new Document("given", name.givenName()).append("family", name.familyName());
    }

    public static PersonName name(Document name) {
        return new PersonName(name.getString("given"), name.getString("family"));
    }

    public static Document write(Place place) {
        return new Document("postalCode", place.postalCode())
                .append("city", place.city())
                .append("region", place.region())
                .append("country", place.country());
    }

    public static Place place(Document place) {
        return new Place(
                place.getString("postalCode"),
                place.getString("city"),
                place.getString("region"),
                place.getString("country"));
    }

    public static @Nullable Document write(@Nullable Business business) {
        if (business == null) {
            return null;
        }
        EnterpriseNumber number = business.enterpriseNumber();
        return new Document("name", business.name())
                .append("trade", business.trade())
                .append("sector", business.sector().code())
                .append("stage", business.stage().wireName())
                .append("enterpriseNumber", number == null ? null : number.value());
    }

    public static @Nullable Business business(@Nullable Document business) {
        if (business == null) {
            return null;
        }
        String number = business.getString("enterpriseNumber");
        return new Business(
                business.getString("name"),
                business.getString("trade"),
                new Sector(business.getString("sector")),
                Stage.of(business.getString("stage")),
                number == null ? null : new EnterpriseNumber(number));
    }
}
