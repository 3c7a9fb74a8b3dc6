package eu.werein.training.cycles;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** To whom things are open. A partner that is not active has no members and hosts nothing. */
public final class Audience {

    private final Memberships memberships;
    private final PartnerRegistry partners;

    Audience(Memberships memberships, PartnerRegistry partners) {
        this.memberships = memberships;
        this.partners = partners;
    }

    /** All who may host something. */
    public Set<PartnerId> hosts() {
        return partners.all().stream()
                .filter(Partner::active)
                .map(Partner::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The partners whose member somebody is. */
    public Set<PartnerId> partnersOf(String accountId) {
        Set<PartnerId> active = hosts();
        return memberships.of(accountId).stream()
                .map(Membership::partner)
                .filter(active::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a cycle is open to a partner whose member somebody is. */
    public boolean includes(String accountId, Cycle cycle) {
        return !Collections.disjoint(partnersOf(accountId), cycle.particulars().openTo());
    }
}
