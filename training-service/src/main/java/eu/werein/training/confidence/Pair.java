package eu.werein.training.confidence;

import org.jspecify.annotations.Nullable;

/**
 * What one learner has said, before and after.
 *
 * @param counted whether it is in a sum that was told; it is in no other, whatever she says later
 */
public record Pair(@Nullable Answers before, @Nullable Answers after, boolean counted) {

    static final Pair NOTHING = new Pair(null, null, false);

    Pair said(Moment moment, Answers answers) {
        return switch (moment) {
            case BEFORE -> new Pair(answers, after, counted);
            case AFTER -> new Pair(before, answers, counted);
        };
    }

    Pair inSum() {
        return new Pair(before, after, true);
    }

    boolean isToBeCounted() {
        return before != null && after != null && !counted;
    }
}
