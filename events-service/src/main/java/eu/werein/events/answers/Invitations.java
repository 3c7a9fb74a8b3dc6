package eu.werein.events.answers;

import eu.werein.events.answers.AnswerRefused.Why;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.seats.deciding.ReadTogether;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.Optional;
import java.util.Set;

/** Who may answer to what the bound partner hosts, and as whose member. */
final class Invitations {

    private final Gatherings gatherings;
    private final Memberships memberships;
    private final ActivePartners partners;
    private final ReadTogether<Hosted, Optional<Gathering>> readings = new ReadTogether<>();

    /** A gathering, whoever hosts it. */
    private record Hosted(PartnerId host, GatheringId id) {}

    Invitations(Gatherings gatherings, Memberships memberships, ActivePartners partners) {
        this.gatherings = gatherings;
        this.memberships = memberships;
        this.partners = partners;
    }

    /** A gathering, whoever it is for. */
    Optional<Gathering> find(GatheringId id) {
        return readings.read(new Hosted(TenantContext.current(), id), () -> gatherings.find(id));
    }

    /** A gathering that an account may know of; whoever belongs to no partner is a guest. */
    Optional<Gathering> find(GatheringId id, String accountId) {
        PartnerId host = TenantContext.current();
        return find(id).filter(found -> found.visibility().opens(host, partners.of(accountId)));
    }

    /**
     * Who an account is at a partner.
     *
     * @throws AnswerRefused when she is no member there, or the gathering is not for its members
     */
    String memberId(Gathering gathering, String accountId, PartnerId home) {
        String memberId =
                memberships.of(accountId).stream()
                        .filter(membership -> membership.partner().equals(home))
                        .filter(membership -> membership.roles().contains(Role.MEMBER))
                        .filter(_ -> partners.of(accountId).contains(home))
                        .map(Membership::memberId)
                        .findFirst()
                        .orElseThrow(() -> new AnswerRefused(Why.NO_MEMBER));
        if (!gathering.visibility().opens(TenantContext.current(), Set.of(home))) {
            throw new AnswerRefused(Why.NOT_OPEN_TO_PARTNER);
        }
        return memberId;
    }
}
