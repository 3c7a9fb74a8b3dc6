package eu.werein.platform.access;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part. A partner that is not active has no members and hosts nothing. */
public final class ActivePartners {

    private final Memberships memberships;
    private final PartnerRegistry partners;

    public ActivePartners(Memberships memberships, PartnerRegistry partners) {
        this.memberships = memberships;
        this.partners = partners;
    }

    /** All who may host something. */
    public Set<PartnerId> all() {
        return partners.all().stream()
                .filter(Partner::active)
                .map(Partner::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those whose member somebody is. */
    public Set<PartnerId> of(String accountId) {
        Set<PartnerId> active = all();
        return memberships.of(accountId).stream()
                .map(Membership::partner)
                .filter(active::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
