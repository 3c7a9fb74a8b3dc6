package eu.werein.proof.matrix;

import java.time.Duration;

/** Says how long each part of the walk took. */
final class Phases {

    private long begun = System.nanoTime();

    /**
     * @param answers that have been noted so far in what the part notes
     */
    void ends(String part, long answers) {
        long now = System.nanoTime();
        System.out.printf(
                "matrix: %s, %,d answers, %d s%n",
                part, answers, Duration.ofNanos(now - begun).toSeconds());
        begun = now;
    }
}
