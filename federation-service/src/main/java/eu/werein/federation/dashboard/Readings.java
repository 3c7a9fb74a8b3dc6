package eu.werein.federation.dashboard;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides when figures that cut across partners are read. They stand still until the next full
 * interval, or until so many have moved that the difference tells of nobody (see
 * docs/decisions/0003-suppression.md). A reading waits until nothing moves, so that the last of a
 * crowd are in it too: alone in the next one they would be told of.
 */
final class Readings<F extends CrossCut<F>> {

    static final int MANY_MOVES = 10;
    static final Duration QUIET = Duration.ofMillis(750);

    private final Duration interval;
    private @Nullable Reading<F> held;
    private @Nullable F seen;
    private Instant movedAt = Instant.MIN;
    private boolean awaitsQuiet;

    /**
     * @param interval counted from the epoch, so that all replicas read together
     */
    Readings(Duration interval) {
        this.interval = interval;
    }

    /** Whether a reading is due as soon as nothing moves any more: then it is worth asking soon. */
    boolean awaitsQuiet() {
        return awaitsQuiet;
    }

    /** The reading that holds when the figures are these. */
    Reading<F> at(Instant now, F figures) {
        Reading<F> reading = held;
        boolean quiet = isQuiet(now, figures);
        if (reading == null || isDue(reading, now, figures, quiet)) {
            reading = Reading.of(now, figures);
            held = reading;
        }
        return reading;
    }

    private boolean isQuiet(Instant now, F figures) {
        if (seen == null || !seen.sameAs(figures)) {
            seen = figures;
            movedAt = now;
        }
        return !now.isBefore(movedAt.plus(QUIET));
    }

    /** Whatever never rests is read at the interval after the next all the same. */
    private boolean isDue(Reading<F> reading, Instant now, F figures, boolean quiet) {
        long intervals = number(now) - number(reading.since());
        boolean due = intervals != 0 || figures.movesSince(reading.figures()) >= MANY_MOVES;
        awaitsQuiet = due && !quiet && intervals <= 1;
        return due && !awaitsQuiet;
    }

    private long number(Instant at) {
        return at.toEpochMilli() / interval.toMillis();
    }
}
