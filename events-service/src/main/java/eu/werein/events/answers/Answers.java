package eu.werein.events.answers;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All answers to one date. Changed in place by the one thread that decides, and thrown away with a
 * decision that was not kept.
 */
public final class Answers {

    private final Map<Pseudonym, Answer> byPerson = new HashMap<>();
    private final Map<EnrolmentId, Pseudonym> people = new HashMap<>();

    /** The answers of people, some of whom are in the plan. */
    public Answers(Collection<Answer> answers, SeatPlan seats) {
        answers.forEach(this::put);
        seats.parties().forEach(entry -> people.put(entry.id(), entry.party().leader()));
    }

    public Optional<Answer> of(Pseudonym person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Of the one who leads a party that is in the plan, or was until a moment ago. */
    Answer of(EnrolmentId party) {
        return Objects.requireNonNull(byPerson.get(people.get(party)));
    }

    public Collection<Answer> all() {
        return byPerson.values();
    }

    void put(Answer answer) {
        byPerson.put(answer.person(), answer);
    }

    void leads(Pseudonym person, EnrolmentId party) {
        people.put(party, person);
    }
}
