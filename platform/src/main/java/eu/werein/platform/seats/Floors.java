package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.Map;

/**
 * Seats kept for each of some partners, or for each of some countries.
 *
 * @param by what a quota is
 * @param seats by quota: a partner's id or a country's two letters; 1 or more
 */
public record Floors(Quota by, Map<String, Integer> seats) {

    /** Whom a floor is for. */
    public enum Quota {
        PARTNER,
        COUNTRY
    }

    public static final Floors NONE = new Floors(Quota.PARTNER, Map.of());

    /**
     * @throws IllegalArgumentException when a floor is none, or is for no partner or country
     */
    public Floors {
        seats = Map.copyOf(seats);
        String pattern = by == Quota.PARTNER ? PartnerId.PATTERN : "[a-z]{2}";
        if (!seats.keySet().stream().allMatch(quota -> quota.matches(pattern))
                || !seats.values().stream().allMatch(floor -> floor > 0)) {
            throw new IllegalArgumentException("a floor is at least one seat for a known quota");
        }
    }

    /** The quota that a partner's seats count for; her country is the partner's. */
    public String quotaOf(PartnerId partner) {
        return switch (by) {
            case PARTNER -> partner.value();
            case COUNTRY -> partner.value().substring(0, 2);
        };
    }

    int of(String quota) {
        return seats.getOrDefault(quota, 0);
    }

    Collection<String> quotas() {
        return seats.keySet();
    }
}
