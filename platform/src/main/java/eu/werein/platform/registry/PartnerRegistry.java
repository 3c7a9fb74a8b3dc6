package eu.werein.platform.registry;

import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.Optional;

/** The allow-list of partners. What is not in it does not exist, for anybody. */
public interface PartnerRegistry {

    Optional<Partner> find(PartnerId id);

    /** Every known partner, in whatever state. */
    Collection<Partner> all();
}
