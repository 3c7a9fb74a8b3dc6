package eu.werein.events.catalogue;

import eu.werein.events.gatherings.messaging.OccurrenceData;
import eu.werein.platform.tenant.PartnerId;

/**
 * One date of a gathering in the list.
 *
 * @param gathering id, unique within the host only
 * @param visibility by its wire name
 */
public record Listed(
        PartnerId host, String gathering, String visibility, OccurrenceData occurrence) {

    /** Unique over the federation. */
    public String key() {
        return host + ":" + gathering + ":" + occurrence.planned();
    }
}
