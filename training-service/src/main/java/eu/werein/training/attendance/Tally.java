package eu.werein.training.attendance;

import java.util.List;

/**
 * How much of a cycle a learner was there for.
 *
 * @param sessions that the cycle has, 1 or more
 */
public record Tally(int attended, int sessions) {

    /**
     * @param sheets of the cycle; those of sessions that it has no more do not count
     */
    static Tally of(Learner learner, List<String> sessions, List<Sheet> sheets) {
        int attended =
                Math.toIntExact(
                        sheets.stream()
                                .filter(sheet -> sessions.contains(sheet.id().session()))
                                .filter(sheet -> sheet.isPresent(learner))
                                .count());
        return new Tally(attended, sessions.size());
    }

    /** Full percent, never more than there is. */
    public int percent() {
        return attended * 100 / sessions;
    }

    /**
     * Whether that is enough, without rounding.
     *
     * @param rule percent of the sessions, 1 to 100
     */
    public boolean reaches(int rule) {
        return attended * 100 >= rule * sessions;
    }
}
