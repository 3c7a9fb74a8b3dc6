package eu.werein.training.enrolment;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may ask for seats of the bound partner's cycles, and as whose member. */
final class Applicants {

    private final Cycles cycles;
    private final Memberships memberships;
    private final PartnerRegistry partners;
    private final ReadTogether<Hosted, Optional<Cycle>> readings = new ReadTogether<>();

    /** A cycle, whoever hosts it. */
    private record Hosted(PartnerId host, CycleId id) {}

    Applicants(Cycles cycles, Memberships memberships, PartnerRegistry partners) {
        this.cycles = cycles;
        this.memberships = memberships;
        this.partners = partners;
    }

    /** A cycle that an account may know of: it is open to a partner of hers, or she runs it. */
    Optional<Cycle> cycle(CycleId id, String accountId) {
        return readings.read(new Hosted(TenantContext.current(), id), () -> cycles.find(id))
                .filter(cycle -> cycle.state().isPublic())
                .filter(cycle -> mayKnow(cycle, memberships.of(accountId)));
    }

    private static boolean mayKnow(Cycle cycle, List<Membership> hers) {
        Set<PartnerId> openTo = cycle.particulars().openTo();
        return hers.stream()
                .anyMatch(membership -> openTo.contains(membership.partner()) || runs(membership));
    }

    private static boolean runs(Membership membership) {
        return membership.partner().equals(TenantContext.current())
                && (membership.roles().contains(Role.TRAINER)
                        || membership.roles().contains(Role.COORDINATOR));
    }

    /**
     * Who an account is at a partner.
     *
     * @throws EnrolmentRefused when she is no member there, or the cycle is not open to it
     */
    String memberId(Cycle cycle, String accountId, PartnerId home) {
        String memberId =
                memberships.of(accountId).stream()
                        .filter(membership -> membership.partner().equals(home))
                        .filter(membership -> membership.roles().contains(Role.MEMBER))
                        .filter(_ -> partners.find(home).filter(Partner::active).isPresent())
                        .map(Membership::memberId)
                        .findFirst()
                        .orElseThrow(() -> new EnrolmentRefused(EnrolmentRefused.Why.NO_MEMBER));
        if (!cycle.particulars().openTo().contains(home)) {
            throw new EnrolmentRefused(EnrolmentRefused.Why.NOT_OPEN_TO_PARTNER);
        }
        return memberId;
    }
}
