package eu.werein.members.memberships.web;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Refused;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.ProblemException;
import java.util.Comparator;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Binds a partner that the signed-in person names to what is her own there. A path below {@code
 * /api/me} has no owner: nothing is bound until her membership is found.
 */
@Component
public final class OwnMembership {

    private final Memberships memberships;
    private final PartnerRegistry partners;

    OwnMembership(Memberships memberships, PartnerRegistry partners) {
        this.memberships = memberships;
        this.partners = partners;
    }

    /**
     * Does something with her own record at the partner. Whatever her roles are: it is about
     * herself.
     *
     * @param named as it stands in the path
     * @throws ProblemException 404 when there is no such partner, or it is not active
     * @throws Refused when she is no member there
     */
    public <T> T at(String named, Function<MemberId, T> work) {
        PartnerId partner =
                PartnerId.parse(named)
                        .flatMap(partners::find)
                        .filter(Partner::active)
                        .map(Partner::id)
                        .orElseThrow(ProblemException::notFound);
        MemberId own = at(partner);
        return TenantContext.<T, RuntimeException>call(partner, () -> work.apply(own));
    }

    /** Of several records of hers always the same one. */
    private MemberId at(PartnerId partner) {
        return memberships.of(Actor.required().accountId()).stream()
                .filter(membership -> membership.partner().equals(partner))
                .map(Membership::memberId)
                .min(Comparator.naturalOrder())
                .map(MemberId::new)
                .orElseThrow(Refused::new);
    }
}
