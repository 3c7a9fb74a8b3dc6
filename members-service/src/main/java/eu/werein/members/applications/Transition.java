package eu.werein.members.applications;

import java.util.List;

/** An application after a step, and what is to be told of the step. */
public record Transition(Application after, List<ApplicationEvent> events) {

    public Transition {
        events = List.copyOf(events);
    }

    static Transition of(ApplicationEvent event) {
        return new Transition(event.application(), List.of(event));
    }

    /** Nothing changes and nothing is told. */
    static Transition none(Application application) {
        return new Transition(application, List.of());
    }
}
