package eu.werein.training.enrolment;

import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import java.util.ArrayList;
import java.util.List;

/**
 * People of one partner who want to come together, before their leader enrols them.
 *
 * @param version counts the changes from 1
 * @param people the leader first
 */
public record GatheredParty(
        PartyId id, long version, CycleId cycle, PartnerId home, List<Companion> people) {

    public GatheredParty {
        people = List.copyOf(people);
    }

    /** Somebody gathers a party, and is in it. */
    static GatheredParty ledBy(PartyId id, CycleId cycle, PartnerId home, Companion leader) {
        return new GatheredParty(id, 1, cycle, home, List.of(leader));
    }

    /**
     * She comes as well; who is in it already comes as she says now.
     *
     * @throws Full when nobody more can come
     */
    GatheredParty join(Companion companion) {
        List<Companion> joined = new ArrayList<>(people);
        joined.replaceAll(each -> each.person().equals(companion.person()) ? companion : each);
        if (!has(companion.person())) {
            if (people.size() == Party.LARGEST) {
                throw new Full();
            }
            joined.add(companion);
        }
        return new GatheredParty(id, version, cycle, home, joined);
    }

    public boolean has(Pseudonym person) {
        return people.stream().anyMatch(each -> each.person().equals(person));
    }

    public boolean ledBy(Pseudonym person) {
        return people.getFirst().person().equals(person);
    }

    List<Companion> companions() {
        return people.subList(1, people.size());
    }

    /** Thrown at the fifth. */
    public static final class Full extends RuntimeException {
        private Full() {
            super("a party has no place left", null, false, false);
        }
    }
}
