package eu.werein.platform.seats.deciding;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A request in the queue of a plan, and whoever waits for what becomes of it.
 *
 * @param outcome empty when there is no such plan; done, too, when nobody waits any more
 */
record Asked<R, O>(R request, CompletableFuture<Optional<O>> outcome) {

    Asked(R request) {
        this(request, new CompletableFuture<>());
    }

    boolean forgotten() {
        return outcome.isDone();
    }
}
