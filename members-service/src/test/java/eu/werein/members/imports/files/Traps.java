package eu.werein.members.imports.files;

/**
 * How often each difficulty is in a file; a shape that cannot have one leaves it out.
 *
 * @param notValid orders that are not settled (HelloAsso)
 * @param withoutName rows that lack a part of a name
 * @param impossibleDates days that no calendar has
 * @param malformedEmails addresses that cannot be any
 * @param otherPayers somebody else paid (HelloAsso)
 * @param formulas texts that look like a formula
 * @param twice people who are in the file a second time
 * @param takenIds ids that stand with two names (CiviCRM)
 * @param noDates days that mean none (Galette)
 * @param noBulkMail people who want no bulk mail (CiviCRM, template)
 * @param noDirectory people who want to be in no directory (HelloAsso, template)
 */
public record Traps(
        int notValid,
        int withoutName,
        int impossibleDates,
        int malformedEmails,
        int otherPayers,
        int formulas,
        int twice,
        int takenIds,
        int noDates,
        int noBulkMail,
        int noDirectory) {

    public static final Traps NONE = new Traps(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** So many of each. */
    public static Traps each(int count) {
        return new Traps(
                count, count, count, count, count, count, count, count, count, count, count);
    }
}
