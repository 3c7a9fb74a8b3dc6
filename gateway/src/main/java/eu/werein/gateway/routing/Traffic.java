package eu.werein.gateway.routing;

import java.time.Duration;

/** How big requests may be and how long answers may take. */
enum Traffic {
    /** JSON both ways; nobody waits for more than ten seconds in all. */
    CALL(1 << 20, Duration.ofSeconds(9), 1),
    /** A file of at most 20 MB comes in, wrapped, and is read by the service while it comes. */
    IMPORT((20 << 20) + (64 << 10), Duration.ofSeconds(60), 10),
    /** A file goes out while the service writes it. */
    FILE(1 << 20, Duration.ofSeconds(60), 10),
    /** Events that go out as long as the page is open; the wait is for the next sign of life. */
    STREAM(1 << 20, Duration.ofSeconds(45), 5);

    private final long largestBytes;
    private final Duration longest;
    private final int cost;

    Traffic(long largestBytes, Duration longest, int cost) {
        this.largestBytes = largestBytes;
        this.longest = longest;
        this.cost = cost;
    }

    long largestBytes() {
        return largestBytes;
    }

    /**
     * For the answer's head and between two pieces of its body; also for the whole request body.
     */
    Duration longest() {
        return longest;
    }

    /** What one costs unless its route says otherwise. */
    int cost() {
        return cost;
    }
}
