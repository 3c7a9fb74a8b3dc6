package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;

/** Whether the services have been told. */
public interface Announcements {

    /** Whether the partner can be read back from the log that every service follows. */
    boolean heard(PartnerId id);
}
