package eu.werein.platform.seats;

import java.util.List;

/**
 * What comes of a command.
 *
 * @param plan after it
 * @param events that made it, also those that fell due before a command that was refused
 */
public record Decision(SeatPlan plan, List<SeatEvent> events, Outcome outcome) {

    public Decision {
        events = List.copyOf(events);
    }
}
