package eu.werein.members.person;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives or works; any part may be unknown.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Place(
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {

    public static final Place UNKNOWN = new Place(null, null, null, null);

    @Override
    public String toString() {
        return "Place";
    }
}
