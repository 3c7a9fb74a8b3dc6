package eu.werein.events.schools;

/**
 * Days without school.
 *
 * @param name as the school's calendar has it: the partner's own people read it, and nobody else,
 *     for whoever uploads a private calendar by mistake must be able to take that back
 */
public record Holiday(String name, Days days) {

    /** How many letters of a name are kept. */
    public static final int LONGEST_NAME = 120;

    /** The most days that one has: what is longer is a school year, or a mistake. */
    public static final int MOST_DAYS = 120;
}
