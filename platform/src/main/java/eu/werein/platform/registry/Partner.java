package eu.werein.platform.registry;

import eu.werein.platform.tenant.PartnerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A partner's public entry in the registry: the data of {@code federation.partner-changed.v1}.
 *
 * @param country ISO 3166-1 alpha-2
 * @param latitude of its seat, degrees north
 * @param longitude of its seat, degrees east
 * @param languages BCP 47, the first is its main one; never empty
 * @param applicationTargetDays how many days an application should wait at most
 */
public record Partner(
        PartnerId id,
        String name,
        String country,
        String kind,
        String city,
        double latitude,
        double longitude,
        List<String> languages,
        ZoneId timeZone,
        PartnerState state,
        int applicationTargetDays) {

    public Partner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(timeZone, "timeZone");
        languages = List.copyOf(languages);
    }

    /** Whether anybody but a federation administrator may work with this partner. */
    public boolean active() {
        return state == PartnerState.ACTIVE;
    }
}
