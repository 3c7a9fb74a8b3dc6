package eu.werein.federation.partners;

import java.time.ZoneId;
import java.util.List;

/**
 * What everybody may know of a partner. Only {@link Proposal} makes one of what a caller sent.
 *
 * @param country ISO 3166-1 alpha-2
 * @param kind a code such as {@code association}, rendered by the pages
 * @param languages BCP 47, its main one first
 * @param applicationTargetDays how many days an application should wait at most
 */
public record Profile(
        String name,
        String country,
        String kind,
        String city,
        double latitude,
        double longitude,
        List<String> languages,
        ZoneId timeZone,
        int applicationTargetDays) {

    public Profile {
        languages = List.copyOf(languages);
    }
}
