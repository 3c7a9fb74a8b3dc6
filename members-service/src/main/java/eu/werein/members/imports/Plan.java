package eu.werein.members.imports;

import java.time.Instant;

/**
 * What an import will do, fixed to the letter: its rows stand in chunks under its id, and its hash
 * is over all of them.
 *
 * @param at when the register was looked at for it
 * @param hash SHA-256 over the rows; whoever commits names it
 */
public record Plan(String id, String hash, Instant at, Counts counts) {

    /** How many rows, and of what the coordinator should know before she commits. */
    public record Counts(
            int create,
            int update,
            int skip,
            int reject,
            int bulkMailRefusals,
            int directoryRefusals,
            int possibleDuplicates) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        public int rows() {
            return create + update + skip + reject;
        }
    }
}
