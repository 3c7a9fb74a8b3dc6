package eu.werein.events.catalogue;

import eu.werein.events.gatherings.messaging.GatheringData;
import eu.werein.platform.tenant.PartnerId;

/** A gathering as its host has told of it. */
public record Entry(PartnerId host, GatheringData gathering) {

    /** Unique over the federation. */
    public String key() {
        return key(host, gathering.gatheringId());
    }

    /** As above, of the gathering of a host. */
    public static String key(PartnerId host, String gathering) {
        return host + ":" + gathering;
    }
}
