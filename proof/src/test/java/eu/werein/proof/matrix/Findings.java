package eu.werein.proof.matrix;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was wrong, and what was counted, by as many threads as there are. */
final class Findings {

    /** More of them say nothing more. */
    private static final int MOST = 500;

    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    private final AtomicLong leaks = new AtomicLong();

    void add(Probe probe, List<String> findings) {
        for (String finding : findings) {
            if (finding.startsWith("LEAK")) {
                leaks.incrementAndGet();
            }
            if (found.size() < MOST) {
                found.add(probe + " " + finding);
            }
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }

    long leaks() {
        return leaks.get();
    }
}
