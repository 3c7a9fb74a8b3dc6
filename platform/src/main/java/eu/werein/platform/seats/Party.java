package eu.werein.platform.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who comes together, of one partner, all or nobody. In a cycle all are named; at a gathering only
 * who answers is, and the others are a number.
 *
 * @param named 1 to 4 people, the first of whom leads
 * @param unnamed how many come with them
 */
public record Party(List<Pseudonym> named, int unnamed) {

    public static final int LARGEST = 4;

    /**
     * @throws IllegalArgumentException when nobody leads, somebody comes twice or more than 4 come
     */
    public Party {
        named = List.copyOf(named);
        boolean twice = named.stream().distinct().count() < named.size();
        if (named.isEmpty() || unnamed < 0 || named.size() + unnamed > LARGEST || twice) {
            throw new IllegalArgumentException("a party is 1 to 4 different people");
        }
    }

    public static Party of(Pseudonym... people) {
        return new Party(List.of(people), 0);
    }

    public int size() {
        return named.size() + unnamed;
    }

    public Pseudonym leader() {
        return named.getFirst();
    }

    /** Those who stay, led by the next; nobody when all who are named have left. */
    Optional<Party> without(Pseudonym person) {
        List<Pseudonym> staying = new ArrayList<>(named);
        staying.remove(person);
        return staying.isEmpty() ? Optional.empty() : Optional.of(new Party(staying, unnamed));
    }
}
