package eu.werein.launcher;

import java.util.concurrent.atomic.AtomicInteger;

/** How far the demo is, as a bar: a step is a person, or a row of a file. */
final class DemoProgress {

    private static final int BAR = 20;

    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    DemoProgress(int steps) {
        this.steps = steps;
    }

    void add(int more) {
        done.addAndGet(more);
    }

    @Override
    public String toString() {
        int now = Math.min(steps, done.get());
        int filled = BAR * now / Math.max(1, steps);
        return "loading the demo federation [%s%s] %d of %d"
                .formatted("#".repeat(filled), ".".repeat(BAR - filled), now, steps);
    }
}
