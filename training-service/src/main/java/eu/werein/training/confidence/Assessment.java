package eu.werein.training.confidence;

import eu.werein.training.attendance.Learner;
import eu.werein.training.cycles.CycleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the learners of a cycle have said of themselves. As soon as five have said it before and
 * after, the sum of these five is told, and they are in no later one: two sums never differ by one
 * person.
 *
 * @param version counts the changes from 1
 */
public record Assessment(CycleId cycle, long version, Map<Learner, Pair> pairs) {

    /** Fewer could be told from one another; the dashboard suppresses fewer as well. */
    static final int TOGETHER = 5;

    private static final Comparator<Learner> BY_ID =
            Comparator.comparing((Learner learner) -> learner.home().value())
                    .thenComparing(Learner::memberId);

    public Assessment {
        pairs = Map.copyOf(pairs);
    }

    /** An assessment after a step, with the sums that are to be told. */
    public record Transition(Assessment after, List<Sum> told) {
        public Transition {
            told = List.copyOf(told);
        }
    }

    public static Assessment empty(CycleId cycle) {
        return new Assessment(cycle, 1, Map.of());
    }

    public Pair of(Learner learner) {
        return pairs.getOrDefault(learner, Pair.NOTHING);
    }

    /** She says it; saying it again replaces it. */
    Transition say(Learner learner, Moment moment, Answers answers) {
        Map<Learner, Pair> after = new HashMap<>(pairs);
        after.put(learner, of(learner).said(moment, answers));
        List<Learner> complete =
                after.keySet().stream()
                        .filter(one -> after.getOrDefault(one, Pair.NOTHING).isToBeCounted())
                        .sorted(BY_ID)
                        .toList();
        if (complete.size() < TOGETHER) {
            return new Transition(with(after), List.of());
        }
        List<Pair> counted = new ArrayList<>();
        for (Learner one : complete.subList(0, TOGETHER)) {
            Pair pair = after.getOrDefault(one, Pair.NOTHING);
            counted.add(pair);
            after.put(one, pair.inSum());
        }
        return new Transition(with(after), List.of(Sum.of(counted)));
    }

    private Assessment with(Map<Learner, Pair> all) {
        return new Assessment(cycle, version, all);
    }

    /** The same at the version that a store has given it. */
    public Assessment at(long stored) {
        return new Assessment(cycle, stored, pairs);
    }
}
