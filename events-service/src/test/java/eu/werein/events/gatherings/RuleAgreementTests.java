package eu.werein.events.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.SecondOpinion.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random rules mean the same days to us and to python-dateutil. They are others in each run; {@code
 * -Devents.seed} plays those again that a failure names, {@code -Devents.rules} asks for more.
 */
class RuleAgreementTests {

    private static final int RULES = Integer.getInteger("events.rules", 400);
    private static final long SEED = Long.getLong("events.seed", System.nanoTime());

    @Test
    void aRuleMeansTheSameDaysToSomebodyElse() throws Exception {
        RandomRules chance = new RandomRules(new SplittableRandom(SEED));
        List<Question> drawn = new ArrayList<>();
        for (int number = 0; number < RULES; number++) {
            LocalDate first = chance.date();
            drawn.add(new Question(first, chance.rule(first)));
        }
        List<Question> questions = begun(drawn);
        List<List<LocalDate>> theirs = SecondOpinion.on(questions);

        List<String> others = new ArrayList<>();
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            String mine = answer(question);
            String their = answer(question, theirs.get(number));
            if (!mine.equals(their)) {
                others.add(
                        question.first()
                                + " "
                                + RuleText.write(question.rule())
                                + "\n  ours   "
                                + mine
                                + "\n  theirs "
                                + their);
            }
        }

        assertThat(theirs).hasSameSizeAs(questions);
        assertThat(others).as("of %d rules with -Devents.seed=%d", RULES, SEED).isEmpty();
    }

    /** A rule begins with its first day: where chance had another one, that day is taken. */
    private static List<Question> begun(List<Question> drawn) throws Exception {
        List<List<LocalDate>> dates = SecondOpinion.on(drawn);
        List<Question> begun = new ArrayList<>();
        for (int number = 0; number < drawn.size(); number++) {
            Question question = drawn.get(number);
            LocalDate first =
                    dates.get(number).isEmpty() ? question.first() : dates.get(number).getFirst();
            begun.add(new Question(first, question.rule()));
        }
        return begun;
    }

    private String answer(Question question) {
        try {
            return RuleDates.of(question.first(), question.rule()).toString();
        } catch (RuleRefused refused) {
            return refused.code();
        }
    }

    /** What we would have to say if theirs are the days, up to the farthest. */
    private static String answer(Question question, List<LocalDate> dates) {
        boolean tooFar =
                question.rule().end() instanceof Rule.Count(int times) && dates.size() < times;
        if (tooFar) {
            return "rule-too-far";
        }
        if (dates.isEmpty()) {
            return "rule-begins-outside";
        }
        return dates.size() > Rule.MOST_DATES ? "rule-too-many" : dates.toString();
    }
}
