package eu.werein.members.guests;

import java.util.List;

/** A guest after a step, and what is to be told of the step. */
public record Transition(Guest after, List<GuestEvent> events) {

    public Transition {
        events = List.copyOf(events);
    }

    static Transition of(GuestEvent event) {
        return new Transition(event.guest(), List.of(event));
    }

    /** Nothing is told. */
    static Transition untold(Guest guest) {
        return new Transition(guest, List.of());
    }
}
