package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.ReadTogether;
import eu.werein.platform.seats.deciding.Undecided;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.enrolment.EnrolmentRefused.Why;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody asks for seats, for herself or for the party that she gathered. */
public final class EnrolInCycle {

    private final Applicants applicants;
    private final SeatPlans plans;
    private final GatheredParties parties;
    private final HomePolicies policies;
    private final HostedSeats seats;
    private final OpenSeats open;
    private final Deciders<CycleId, SeatRequest, Outcome> deciders;
    private final ReadTogether<PartnerId, HomePolicy> customs = new ReadTogether<>();

    EnrolInCycle(
            Applicants applicants,
            SeatPlans plans,
            GatheredParties parties,
            HomePolicies policies,
            HostedSeats seats,
            OpenSeats open,
            Deciders<CycleId, SeatRequest, Outcome> deciders) {
        this.applicants = applicants;
        this.plans = plans;
        this.parties = parties;
        this.policies = policies;
        this.seats = seats;
        this.open = open;
        this.deciders = deciders;
    }

    /**
     * What she asks for.
     *
     * @param id derived from the request's key
     * @param body hash of the request's body
     * @param party that she gathered, if she does not come alone
     * @param cardPolicy version of the policy under which the host may see her card, if it may
     */
    public record Wish(
            EnrolmentId id,
            int body,
            PartnerId home,
            @Nullable PartyId party,
            @Nullable String cardPolicy) {}

    /**
     * @param cycle of the bound partner
     * @return empty when there is no such cycle for her
     * @throws EnrolmentRefused when she cannot ask
     * @throws Undecided when nobody can say in time what became of it
     */
    public Optional<Outcome> enrol(CycleId cycle, String accountId, Wish wish) {
        return applicants.cycle(cycle, accountId).map(found -> enrol(found, accountId, wish));
    }

    private Outcome enrol(Cycle cycle, String accountId, Wish wish) {
        String memberId = applicants.memberId(cycle, accountId, wish.home());
        refuseUnlessOpen(cycle);
        SeatRequest request =
                new SeatRequest.Enrol(
                        wish.id(),
                        wish.body(),
                        wish.home(),
                        accountId,
                        new Participant(memberId, wish.cardPolicy()),
                        companions(cycle, accountId, wish),
                        agreed(cycle, wish.home()));
        return deciders.decide(cycle.id(), request)
                .orElseGet(
                        () -> {
                            open.open(cycle);
                            return deciders.decide(cycle.id(), request).orElseThrow();
                        });
    }

    /** The cycle knows first that it was cancelled: its plan is told before it is asked. */
    private void refuseUnlessOpen(Cycle cycle) {
        switch (cycle.state()) {
            case CycleState.Enrolling _, CycleState.Running _ -> {}
            case CycleState.Draft _, CycleState.Published _ ->
                    throw new EnrolmentRefused(Why.NOT_ENROLLING);
            case CycleState.Completed _ -> throw new EnrolmentRefused(Why.CLOSED);
            case CycleState.Cancelled _ -> seats.cancel(cycle);
        }
    }

    private boolean agreed(Cycle cycle, PartnerId home) {
        return cycle.particulars().homePolicy() == HomePolicy.AUTOMATIC
                && customs.read(home, () -> custom(home)) == HomePolicy.AUTOMATIC;
    }

    private HomePolicy custom(PartnerId home) {
        return TenantContext.<HomePolicies.Setting, RuntimeException>call(home, policies::current)
                .policy();
    }

    private List<Companion> companions(Cycle cycle, String accountId, Wish wish) {
        if (wish.party() == null) {
            return List.of();
        }
        GatheredParty party =
                parties.find(wish.party())
                        .filter(found -> found.cycle().equals(cycle.id()))
                        .filter(found -> isLeader(found, accountId))
                        .orElseThrow(() -> new EnrolmentRefused(Why.PARTY_UNKNOWN));
        if (!party.home().equals(wish.home())) {
            throw new EnrolmentRefused(Why.PARTY_OF_OTHERS);
        }
        return party.companions();
    }

    private boolean isLeader(GatheredParty party, String accountId) {
        return plans.secrets(party.cycle())
                .filter(secrets -> party.ledBy(secrets.pseudonym(accountId)))
                .isPresent();
    }
}
