package eu.werein.platform.meetings.mongo;

import eu.werein.platform.meetings.Venue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where people meet, as a document. */
public final class VenueDocument {

    private VenueDocument() {}

    public static @Nullable Document write(@Nullable Venue place) {
        return place == null
                ? null
                : new Document("name", place.name())
                        .append("street", place.street())
                        .append("postalCode", place.postalCode())
                        .append("city", place.city())
                        .append("country", place.country());
    }

    public static @Nullable Venue read(@Nullable Document place) {
        return place == null
                ? null
                : new Venue(
                        place.getString("name"),
                        place.getString("street"),
                        place.getString("postalCode"),
                        place.getString("city"),
                        place.getString("country"));
    }
}
