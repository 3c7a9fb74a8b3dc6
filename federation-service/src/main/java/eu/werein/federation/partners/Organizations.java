package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;

/**
 * The partners as the identity provider knows them. Every call may be repeated; each throws {@link
 * StepFailed} when it could not be done now.
 */
public interface Organizations {

    void create(PartnerId id, String name);

    void enable(PartnerId id);

    void disable(PartnerId id);
}
