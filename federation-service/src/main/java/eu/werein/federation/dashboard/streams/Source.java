package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.messaging.Event;
import java.util.Optional;
import java.util.function.Function;

/**
 * A topic that is counted.
 *
 * @param what it tells of: the first part of the names of its processing and state
 * @param memory what to remember of its latest event
 */
record Source(String what, String topic, Adding memory) {

    /** Of what the latest event tells all. */
    Source(String what, String topic, Memory memory) {
        this(what, topic, (event, before) -> memory.of(event));
    }

    /** What of an event the figures are made of. */
    @FunctionalInterface
    interface Memory {

        /**
         * The empty text where an event says as much as none.
         *
         * @throws tools.jackson.core.JacksonException when the event is not what its contract says
         * @throws IllegalArgumentException when it lacks something
         * @throws java.time.DateTimeException when it names a time that there is not
         */
        String of(Event event);
    }

    /** What is remembered after an event, of what it tells and what was remembered before. */
    @FunctionalInterface
    interface Adding {

        /**
         * As {@link Memory#of}.
         *
         * @param before empty where there was nothing
         */
        String of(Event event, String before);
    }

    /**
     * @param cell in which the event counts, if it does
     */
    static Source ofOneCell(String what, String topic, Function<Event, Optional<Cell>> cell) {
        return new Source(what, topic, event -> cell.apply(event).map(Cell::key).orElse(""));
    }

    String latestStore() {
        return "latest-" + what;
    }

    String processor() {
        return "count-" + what;
    }
}
