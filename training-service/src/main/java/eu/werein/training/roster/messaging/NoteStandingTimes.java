package eu.werein.training.roster.messaging;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.roster.StandingTimes;
import java.time.Instant;
import java.util.UUID;

/** Notes since when a party stands where it stands: a plan itself knows only where. */
final class NoteStandingTimes implements EventHandler {

    private final StandingTimes times;

    NoteStandingTimes(StandingTimes times) {
        this.times = times;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals("training.enrolled.v1")
                || event.type().equals("training.standing-changed.v1");
    }

    @Override
    public void on(Event event) {
        Told told = EventJson.read(event, Told.class);
        times.note(
                new CycleId(told.cycleId()),
                new EnrolmentId(UUID.fromString(told.enrolmentId())),
                told.standing(),
                told.at(),
                event.sequence());
    }

    /** What is needed of it. */
    record Told(String cycleId, String enrolmentId, Instant at, String standing) {}
}
