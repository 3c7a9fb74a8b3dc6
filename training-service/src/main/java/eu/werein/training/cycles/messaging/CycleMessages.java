package eu.werein.training.cycles.messaging;

import eu.werein.platform.outbox.DomainEvent;
import eu.werein.training.cycles.CycleEvent;
import java.util.List;

/** What cycles tell the other services, and this one's own catalogue. */
public final class CycleMessages {

    public static final String TOPIC = "training.cycle.v1";
    public static final String PUBLISHED = "training.cycle-published.v1";
    public static final String CHANGED = "training.cycle-changed.v1";
    public static final String ENROLLING = "training.cycle-enrolling.v1";
    public static final String ANNOUNCED = "training.cycle-announced.v1";
    public static final String RUNNING = "training.cycle-running.v1";
    public static final String COMPLETED = "training.cycle-completed.v1";
    public static final String CANCELLED = "training.cycle-cancelled.v1";
    public static final List<String> TYPES =
            List.of(PUBLISHED, CHANGED, ENROLLING, ANNOUNCED, RUNNING, COMPLETED, CANCELLED);

    private CycleMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(CycleEvent event) {
        String type =
                switch (event) {
                    case CycleEvent.Published _ -> PUBLISHED;
                    case CycleEvent.Changed _ -> CHANGED;
                    case CycleEvent.EnrolmentOpened _ -> ENROLLING;
                    case CycleEvent.Announced _ -> ANNOUNCED;
                    case CycleEvent.Begun _ -> RUNNING;
                    case CycleEvent.Completed _ -> COMPLETED;
                    case CycleEvent.Cancelled _ -> CANCELLED;
                };
        return new DomainEvent(TOPIC, type, CycleData.of(event.cycle()));
    }
}
