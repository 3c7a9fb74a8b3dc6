package eu.werein.members.enrolments;

import eu.werein.platform.tenant.PartnerId;

/**
 * A cycle of some partner.
 *
 * @param id unique within the host only
 */
public record CycleRef(PartnerId host, String id) {

    public CycleRef {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("not a cycle id");
        }
    }
}
