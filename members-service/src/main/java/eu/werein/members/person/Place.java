package eu.werein.members.person;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives or works; any part may be unknown.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Place(@Nullable String postalCode, @Nullable String city, @Nullable String country) {

    @Override
    public String toString() {
        return "Place";
    }
}
