package eu.werein.training.confidence;

import java.util.Collection;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * What several learners have said, added up.
 *
 * @param learners how many
 */
public record Sum(int learners, Totals before, Totals after) {

    /** The sums of their answers. */
    public record Totals(int recognition, int confidence, int finance) {

        private static Totals of(Collection<Answers> answers) {
            return new Totals(
                    sum(answers, Answers::recognition),
                    sum(answers, Answers::confidence),
                    sum(answers, Answers::finance));
        }

        private static int sum(Collection<Answers> answers, ToIntFunction<Answers> question) {
            return answers.stream().mapToInt(question).sum();
        }
    }

    static Sum of(Collection<Pair> pairs) {
        return new Sum(
                pairs.size(),
                Totals.of(pairs.stream().map(Pair::before).map(Objects::requireNonNull).toList()),
                Totals.of(pairs.stream().map(Pair::after).map(Objects::requireNonNull).toList()));
    }
}
