package eu.werein.federation.dashboard.streams;

/**
 * The key of a count in {@code federation.dashboard.v1}.
 *
 * @param partition of the source topics, which is counted by itself
 * @param cell the counted cell, or {@link #CAUGHT_UP}
 */
record CountKey(int generation, int partition, String cell) {

    /** Not a cell but a mark: everything before it in its partition is the complete generation. */
    static final String CAUGHT_UP = "caught-up";

    /**
     * @param partition the one that the mark itself is written to
     */
    static CountKey mark(int generation, int partition) {
        return new CountKey(generation, partition, CAUGHT_UP);
    }

    String text() {
        return generation + "/" + partition + "/" + cell;
    }

    /**
     * @throws IllegalArgumentException for a text that is no such key
     */
    static CountKey of(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not the key of a count");
        }
        return new CountKey(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    boolean isMark() {
        return cell.equals(CAUGHT_UP);
    }
}
