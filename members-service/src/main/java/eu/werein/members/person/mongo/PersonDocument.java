package eu.werein.members.person.mongo;

import eu.werein.members.person.Business;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
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
                .append("country", place.country());
    }

    public static Place place(Document place) {
        return new Place(
                place.getString("postalCode"), place.getString("city"), place.getString("country"));
    }

    public static @Nullable Document write(@Nullable Business business) {
        return business == null
                ? null
                : new Document("name", business.name())
                        .append("trade", business.trade())
                        .append("stage", business.stage().wireName());
    }

    public static @Nullable Business business(@Nullable Document business) {
        return business == null
                ? null
                : new Business(
                        business.getString("name"),
                        business.getString("trade"),
                        Stage.of(business.getString("stage")));
    }
}
