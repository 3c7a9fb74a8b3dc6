package eu.werein.federation.dashboard;

/**
 * Figures that cut across partners.
 *
 * @param <F> they themselves
 */
interface CrossCut<F> {

    /** All of them, those of each partner among them. */
    Table table();

    boolean sameAs(F other);

    /** How many people, or seats, at least have come, gone or moved to get from those to these. */
    long movesSince(F other);
}
