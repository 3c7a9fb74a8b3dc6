package eu.werein.training.enrolment;

import eu.werein.platform.seats.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A request in the queue of a plan, and whoever waits for what becomes of it.
 *
 * @param outcome empty when there is no such plan; done, too, when nobody waits any more
 */
record Asked(SeatRequest request, CompletableFuture<Optional<Outcome>> outcome) {

    Asked(SeatRequest request) {
        this(request, new CompletableFuture<>());
    }

    boolean forgotten() {
        return outcome.isDone();
    }
}
