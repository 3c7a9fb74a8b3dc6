package eu.werein.gateway.limits;

import eu.werein.gateway.problems.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** What a request under way holds; given back when closed. */
public final class Place implements AutoCloseable {

    private final Deque<Semaphore> held = new ArrayDeque<>();

    Place() {}

    void take(Semaphore semaphore, Refusal otherwise) {
        if (!semaphore.tryAcquire()) {
            throw otherwise;
        }
        held.push(semaphore);
    }

    @Override
    public void close() {
        while (!held.isEmpty()) {
            held.pop().release();
        }
    }
}
