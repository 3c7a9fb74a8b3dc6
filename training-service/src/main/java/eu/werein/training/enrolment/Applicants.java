package eu.werein.training.enrolment;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.seats.deciding.ReadTogether;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.Audience;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import java.util.Optional;

/** Who may ask for seats of the bound partner's cycles, and as whose member. */
final class Applicants {

    private final Cycles cycles;
    private final Memberships memberships;
    private final Audience audience;
    private final ReadTogether<Hosted, Optional<Cycle>> readings = new ReadTogether<>();

    /** A cycle, whoever hosts it. */
    private record Hosted(PartnerId host, CycleId id) {}

    Applicants(Cycles cycles, Memberships memberships, Audience audience) {
        this.cycles = cycles;
        this.memberships = memberships;
        this.audience = audience;
    }

    /** A cycle that an account may know of: it is open to a partner of hers, or she runs it. */
    Optional<Cycle> cycle(CycleId id, String accountId) {
        return readings.read(new Hosted(TenantContext.current(), id), () -> cycles.find(id))
                .filter(cycle -> cycle.state().isPublic())
                .filter(cycle -> audience.includes(accountId, cycle) || runsCycles(accountId));
    }

    private boolean runsCycles(String accountId) {
        return memberships.of(accountId).stream().anyMatch(Applicants::runs);
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
                        .filter(_ -> audience.partnersOf(accountId).contains(home))
                        .map(Membership::memberId)
                        .findFirst()
                        .orElseThrow(() -> new EnrolmentRefused(EnrolmentRefused.Why.NO_MEMBER));
        if (!cycle.particulars().openTo().contains(home)) {
            throw new EnrolmentRefused(EnrolmentRefused.Why.NOT_OPEN_TO_PARTNER);
        }
        return memberId;
    }
}
