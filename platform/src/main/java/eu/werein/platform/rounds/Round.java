package eu.werein.platform.rounds;

/**
 * Something that is looked after at every partner, as often as {@code werein.rounds.every} says;
 * declare one as a bean.
 */
public interface Round {

    /** Unique within the service: one process at a time goes this round. */
    String name();

    /** What is to be done before the partners are visited, with none bound. */
    default void begin() {}

    /**
     * Does it for the bound partner.
     *
     * @return how many aggregates were changed
     */
    int visit();
}
