package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.EnrolmentRefused.Why;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People of one partner gather, before one of them enrols all. */
public final class GatherParty {

    private final Applicants applicants;
    private final SeatPlans plans;
    private final GatheredParties parties;
    private final OpenSeats open;

    GatherParty(Applicants applicants, SeatPlans plans, GatheredParties parties, OpenSeats open) {
        this.applicants = applicants;
        this.plans = plans;
        this.parties = parties;
        this.open = open;
    }

    /** One who gathers or joins, as she says. */
    public record Comer(String accountId, PartnerId home, @Nullable String cardPolicy) {}

    /**
     * A party as one sees it who is in it, or could be.
     *
     * @param enrolment that it has become, once it has enrolled
     */
    public record View(
            GatheredParty party, boolean leads, boolean joined, Optional<EnrolmentId> enrolment) {}

    /**
     * Begins a party; with the same key it is the same.
     *
     * @return empty when there is no such cycle for her
     */
    public Optional<View> gather(CycleId id, Comer comer, String key) {
        return applicants.cycle(id, comer.accountId()).map(cycle -> gather(cycle, comer, key));
    }

    private View gather(Cycle cycle, Comer comer, String key) {
        String memberId = applicants.memberId(cycle, comer.accountId(), comer.home());
        if (!OpenSeats.isOpen(cycle)) {
            throw new EnrolmentRefused(Why.NOT_ENROLLING);
        }
        Secrets secrets = secrets(cycle);
        PartyId id =
                new PartyId(secrets.uuid("party\n" + comer.accountId() + '\n' + key).toString());
        Companion leader = companion(secrets, comer, memberId);
        GatheredParty party = GatheredParty.ledBy(id, cycle.id(), comer.home(), leader);
        parties.add(party);
        return view(parties.find(id).orElse(party), leader.person());
    }

    /**
     * Joins a party; who is in it already comes as she says now.
     *
     * @return empty when there is no such party for her
     */
    public Optional<View> join(CycleId id, PartyId party, Comer comer) {
        return applicants
                .cycle(id, comer.accountId())
                .flatMap(cycle -> ofCycle(cycle, party).map(found -> join(cycle, found, comer)));
    }

    private View join(Cycle cycle, GatheredParty party, Comer comer) {
        if (!party.home().equals(comer.home())) {
            throw new EnrolmentRefused(Why.PARTY_OF_OTHERS);
        }
        String memberId = applicants.memberId(cycle, comer.accountId(), comer.home());
        if (enrolment(party).isPresent()) {
            throw new EnrolmentRefused(Why.PARTY_ENROLLED);
        }
        Companion companion = companion(secrets(cycle), comer, memberId);
        try {
            GatheredParty joined =
                    parties.change(party.id(), current -> current.join(companion)).orElseThrow();
            return view(joined, companion.person());
        } catch (GatheredParty.Full e) {
            throw new EnrolmentRefused(Why.PARTY_FULL);
        }
    }

    /**
     * @return empty when there is no such party for her
     */
    public Optional<View> see(CycleId id, PartyId party, String accountId) {
        return applicants
                .cycle(id, accountId)
                .flatMap(
                        cycle ->
                                ofCycle(cycle, party)
                                        .map(
                                                found ->
                                                        view(
                                                                found,
                                                                secrets(cycle)
                                                                        .pseudonym(accountId))));
    }

    private Optional<GatheredParty> ofCycle(Cycle cycle, PartyId party) {
        return parties.find(party).filter(found -> found.cycle().equals(cycle.id()));
    }

    private View view(GatheredParty party, Pseudonym viewer) {
        return new View(party, party.ledBy(viewer), party.has(viewer), enrolment(party));
    }

    private Optional<EnrolmentId> enrolment(GatheredParty party) {
        return plans.find(party.cycle())
                .flatMap(plan -> plan.seats().partyOf(party.people().getFirst().person()))
                .filter(entry -> !(entry.standing() instanceof Standing.Gone))
                .map(Entry::id);
    }

    private static Companion companion(Secrets secrets, Comer comer, String memberId) {
        return new Companion(
                secrets.pseudonym(comer.accountId()),
                new Participant(memberId, comer.cardPolicy()));
    }

    private Secrets secrets(Cycle cycle) {
        return plans.secrets(cycle.id())
                .orElseGet(
                        () -> {
                            open.open(cycle);
                            return plans.secrets(cycle.id()).orElseThrow();
                        });
    }
}
