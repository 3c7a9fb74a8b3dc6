package eu.werein.platform.doors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of each person at one door, the latest last. Whether she may come in is asked
 * before it is noted.
 *
 * @param <P> who somebody is at this door: unique within it
 */
public record Marks<P>(Map<P, List<Mark>> byPerson) {

    static final int KEPT = 20;

    public Marks {
        Map<P, List<Mark>> copies = new HashMap<>();
        byPerson.forEach((person, noted) -> copies.put(person, List.copyOf(noted)));
        byPerson = Map.copyOf(copies);
    }

    public static <P> Marks<P> none() {
        return new Marks<>(Map.of());
    }

    /** Those of whom something was noted. */
    public Set<P> people() {
        return byPerson.keySet();
    }

    /** What counts of somebody; empty while nothing was noted. */
    public Optional<Mark> of(P person) {
        List<Mark> noted = byPerson.getOrDefault(person, List.of());
        return noted.isEmpty() ? Optional.empty() : Optional.of(noted.getLast());
    }

    public boolean isPresent(P person) {
        return of(person).filter(Mark::present).isPresent();
    }

    /**
     * She has shown the door's code. Twice is once, and what the host has noted stays: a code does
     * not overrule whoever stands in the room.
     */
    public Marks<P> checkIn(P person, Instant at) {
        return of(person).isPresent()
                ? this
                : with(person, new Mark(true, Mark.Way.CODE, at, null));
    }

    /**
     * The host notes whether she was there; noting the same changes nothing.
     *
     * @throws ReasonMissing when that is other than before and nobody says why
     */
    public Marks<P> note(P person, boolean present, Mark.@Nullable Reason reason, Instant at) {
        Optional<Mark> before = of(person);
        if (before.filter(mark -> mark.present() == present).isPresent()) {
            return this;
        }
        if (before.isPresent() && reason == null) {
            throw new ReasonMissing();
        }
        return with(
                person, new Mark(present, Mark.Way.LIST, at, before.isPresent() ? reason : null));
    }

    private Marks<P> with(P person, Mark mark) {
        List<Mark> noted = new ArrayList<>(byPerson.getOrDefault(person, List.of()));
        noted.add(mark);
        int surplus = Math.max(0, noted.size() - KEPT);
        Map<P, List<Mark>> after = new HashMap<>(byPerson);
        after.put(person, noted.subList(surplus, noted.size()));
        return new Marks<>(after);
    }
}
