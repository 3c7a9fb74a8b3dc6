package eu.werein.federation.dashboard;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.tenant.PartnerId;
import java.util.Map;
import java.util.Set;

/**
 * How many members of a partner have said that they have time in which bands, as it was read last.
 *
 * @param number counts the readings from 1
 */
public record BandReading(PartnerId partner, long number, Map<Set<Band>, Long> members) {

    public BandReading {
        members = Map.copyOf(members);
    }

    /** Before anything was read. */
    static BandReading none(PartnerId partner) {
        return new BandReading(partner, 0, Map.of());
    }

    BandReading then(Map<Set<Band>, Long> now) {
        return new BandReading(partner, number + 1, now);
    }
}
