package eu.werein.proof.matrix;

/**
 * What a crowd was told.
 *
 * @param answers that came, whole
 * @param marked those that carry the mark of the partner that was asked
 * @param hungUp calls whose answer nobody waited for
 */
record Tally(long answers, long marked, long hungUp) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(answers + other.answers, marked + other.marked, hungUp + other.hungUp);
    }
}
