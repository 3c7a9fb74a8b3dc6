package eu.werein.training.cycles;

import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collections;
import java.util.Set;

/** To whom things are open. */
public final class Audience {

    private final ActivePartners partners;

    Audience(ActivePartners partners) {
        this.partners = partners;
    }

    /** All who may host something. */
    public Set<PartnerId> hosts() {
        return partners.all();
    }

    /** The partners whose member somebody is. */
    public Set<PartnerId> partnersOf(String accountId) {
        return partners.of(accountId);
    }

    /** Whether a cycle is open to a partner whose member somebody is. */
    public boolean includes(String accountId, Cycle cycle) {
        return !Collections.disjoint(partnersOf(accountId), cycle.particulars().openTo());
    }
}
