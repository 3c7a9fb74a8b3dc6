package eu.werein.training.certificates;

import eu.werein.training.attendance.Tally;

/** How a learner and her certificate stand. */
public sealed interface Collection {

    /** The cycle is not over. */
    record Early() implements Collection {}

    /** She was not there often enough. */
    record NotEarned(Tally tally) implements Collection {}

    /** She has earned it, and has not asked for it. */
    record Waiting(Tally tally) implements Collection {}

    /** It was issued; perhaps it counts no more. */
    record Collected(Certificate certificate) implements Collection {}
}
