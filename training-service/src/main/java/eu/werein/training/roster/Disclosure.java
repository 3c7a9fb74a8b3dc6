package eu.werein.training.roster;

/** What the host is told of who a learner is. */
public sealed interface Disclosure {

    record Shown(Card card) implements Disclosure {}

    /** She has let the host see it, and has taken that back. */
    record Withdrawn() implements Disclosure {}

    /** She has never let the host see it, or there is nobody to see any more. */
    record None() implements Disclosure {}

    /** Whoever keeps the cards does not answer for now. */
    record Unavailable() implements Disclosure {}
}
