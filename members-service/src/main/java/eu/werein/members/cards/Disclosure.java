package eu.werein.members.cards;

/** What a host is told when it asks for somebody's card. */
public sealed interface Disclosure {

    record Shown(ShownCard card) implements Disclosure {}

    /** She has let the host see it, and has taken that back. */
    record Withdrawn() implements Disclosure {}

    /** She has never let the host see it, or there is nobody to see any more. */
    record None() implements Disclosure {}
}
