package eu.werein.events.answers;

import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many have said what to one date.
 *
 * @param capacity how many can come; none if there is room for all
 * @param yes people who have a seat or are offered one
 * @param waiting people who wait for one
 * @param maybe answers
 * @param no answers
 */
public record Counts(@Nullable Integer capacity, int yes, int waiting, int maybe, int no) {

    /** Before anybody has answered. */
    static Counts none(Setting setting) {
        return new Counts(setting.capacity(), 0, 0, 0, 0);
    }

    public static Counts of(Setting setting, SeatPlan seats, Collection<Answer> answers) {
        int waiting =
                seats.parties()
                        .filter(entry -> entry.standing() instanceof Standing.Waiting)
                        .map(Entry::party)
                        .mapToInt(party -> party.size())
                        .sum();
        return new Counts(
                setting.capacity(),
                seats.held(),
                waiting,
                count(answers, Word.MAYBE),
                count(answers, Word.NO));
    }

    private static int count(Collection<Answer> answers, Word word) {
        return (int) answers.stream().filter(answer -> answer.word() == word).count();
    }
}
