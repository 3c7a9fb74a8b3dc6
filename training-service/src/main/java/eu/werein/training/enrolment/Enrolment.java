package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;

/**
 * A party of the plan together with who its people are at home.
 *
 * @param home as whose members they come
 * @param agreed whether the home's coordinator has agreed, or need not be asked
 * @param people in the party's order: the first leads
 */
public record Enrolment(
        EnrolmentId id,
        PartnerId home,
        Party party,
        boolean agreed,
        Standing standing,
        List<Participant> people) {

    /**
     * @throws IllegalArgumentException when the party has other people than these
     */
    public Enrolment {
        people = List.copyOf(people);
        if (people.size() != party.named().size()) {
            throw new IllegalArgumentException("everybody in a party is somebody at home");
        }
    }

    /** The party of an entry, whose people these are. */
    public static Enrolment of(Entry entry, List<Participant> people) {
        return new Enrolment(
                entry.id(),
                entry.partner(),
                entry.party(),
                entry.agreed(),
                entry.standing(),
                people);
    }

    boolean gone() {
        return standing instanceof Standing.Gone;
    }

    Participant participant(Pseudonym person) {
        return people.get(party.named().indexOf(person));
    }

    Enrolment agree() {
        return new Enrolment(id, home, party, true, standing, people);
    }

    Enrolment standing(Standing next) {
        return new Enrolment(id, home, party, agreed, next, people);
    }

    /** Only some of its people, who are all still in it. */
    Enrolment party(Party some) {
        return new Enrolment(
                id,
                home,
                some,
                agreed,
                standing,
                some.named().stream().map(this::participant).toList());
    }

    /** Whoever is gone leaves only who led. */
    Enrolment leader() {
        return party(Party.of(party.leader()));
    }
}
