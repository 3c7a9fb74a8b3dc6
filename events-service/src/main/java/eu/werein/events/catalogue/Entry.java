package eu.werein.events.catalogue;

import eu.werein.events.gatherings.messaging.GatheringData;
import eu.werein.platform.tenant.PartnerId;

/** A gathering as its host has told of it. */
public record Entry(PartnerId host, GatheringData gathering) {

    /** Unique over the federation. */
    public String key() {
        return host + ":" + gathering.gatheringId();
    }
}
