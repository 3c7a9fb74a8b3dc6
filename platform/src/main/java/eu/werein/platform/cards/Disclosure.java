package eu.werein.platform.cards;

/** What a host is told of who somebody is. */
public sealed interface Disclosure {

    record Shown(Card card) implements Disclosure {}

    /** She has let the host see it, and has taken that back. */
    record Withdrawn() implements Disclosure {}

    /** She has never let the host see it, or there is nobody to see any more. */
    record None() implements Disclosure {}

    /** Whoever keeps the cards does not answer for now. */
    record Unavailable() implements Disclosure {}
}
