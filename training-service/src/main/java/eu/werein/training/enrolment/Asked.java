package eu.werein.training.enrolment;

import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A command in the queue of a plan, and whoever waits for what becomes of it.
 *
 * @param people of the party that enrols; nobody for any other command
 * @param outcome empty when there is no such plan; done, too, when nobody waits any more
 */
record Asked(
        SeatCommand command,
        List<Participant> people,
        CompletableFuture<Optional<Outcome>> outcome) {

    Asked(SeatCommand command, List<Participant> people) {
        this(command, List.copyOf(people), new CompletableFuture<>());
    }

    boolean forgotten() {
        return outcome.isDone();
    }
}
