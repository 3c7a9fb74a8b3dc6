package eu.werein.training.enrolment.messaging;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.MemberEnrolment;
import eu.werein.training.enrolment.MemberEnrolments;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets each home know where its members stand, at whichever host. */
final class NoteAtHome implements EventHandler {

    private final MemberEnrolments enrolments;

    NoteAtHome(MemberEnrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(SeatPlanMessages.ENROLLED)
                || event.type().equals(SeatPlanMessages.STANDING_CHANGED);
    }

    /** The event is the host's; what is kept of it is the home's. */
    @Override
    public void on(Event event) {
        Told told = EventJson.read(event, Told.class);
        TenantContext.run(new PartnerId(told.home()), () -> note(event, told));
    }

    private void note(Event event, Told told) {
        for (String member : told.members()) {
            enrolments.note(
                    new MemberEnrolment(
                            event.partner(),
                            new CycleId(told.cycleId()),
                            new EnrolmentId(UUID.fromString(told.enrolmentId())),
                            member,
                            member.equals(told.members().getFirst()),
                            told.members().size(),
                            new ShownStanding(told.standing(), told.reason(), told.until()),
                            told.agreed(),
                            told.at(),
                            event.sequence()));
        }
    }

    /** What the home needs of it. */
    record Told(
            String cycleId,
            String enrolmentId,
            Instant at,
            String home,
            List<String> members,
            String standing,
            @Nullable String reason,
            @Nullable Instant until,
            boolean agreed) {}
}
