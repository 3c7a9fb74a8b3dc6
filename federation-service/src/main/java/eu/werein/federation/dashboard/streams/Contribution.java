package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import java.util.Optional;

/** In which cell an aggregate counts after an event; in none when it does not count. */
@FunctionalInterface
interface Contribution {

    /**
     * @throws tools.jackson.core.JacksonException when the event is not what its contract says
     * @throws IllegalArgumentException when it lacks something
     * @throws java.time.DateTimeException when it names a time that there is not
     */
    Optional<Cell> of(Event event);
}
