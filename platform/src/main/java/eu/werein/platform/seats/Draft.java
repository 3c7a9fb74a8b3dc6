package eu.werein.platform.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A plan while a command is decided: it changes by events only, all of one moment. */
final class Draft {

    private final Instant at;
    private final List<SeatEvent> events = new ArrayList<>();
    private SeatPlan plan;

    Draft(SeatPlan plan, Instant at) {
        this.plan = plan;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    SeatPlan plan() {
        return plan;
    }

    int count() {
        return events.size();
    }

    void happened(SeatEvent event) {
        plan = plan.after(event);
        events.add(event);
    }

    Decision decision(Outcome outcome) {
        return new Decision(plan, events, outcome);
    }
}
