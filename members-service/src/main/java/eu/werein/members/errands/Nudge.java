package eu.werein.members.errands;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the dispatcher of this process before it looks by itself. */
final class Nudge {

    private final Semaphore given = new Semaphore(0);

    void give() {
        given.release();
    }

    /** Returns when a nudge is given, or after the time. */
    void await(Duration atMost) throws InterruptedException {
        if (given.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            given.drainPermits();
        }
    }
}
