package eu.werein.training.catalogue.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the caller looks from. What is not active has no members and hosts nothing. */
@Component
final class Viewpoint {

    private final Memberships memberships;
    private final PartnerRegistry partners;

    Viewpoint(Memberships memberships, PartnerRegistry partners) {
        this.memberships = memberships;
        this.partners = partners;
    }

    /** The partners whose member the caller is. */
    Set<PartnerId> openTo() {
        Set<PartnerId> active = hosts();
        return memberships.of(Actor.required().accountId()).stream()
                .map(Membership::partner)
                .filter(active::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All who may host something. */
    Set<PartnerId> hosts() {
        return partners.all().stream()
                .filter(Partner::active)
                .map(Partner::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
