package eu.werein.platform.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Venue(
        String name,
        @Nullable String street,
        @Nullable String postalCode,
        String city,
        String country) {}
