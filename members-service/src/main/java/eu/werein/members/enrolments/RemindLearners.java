package eu.werein.members.enrolments;

import eu.werein.members.hosted.Hosted;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.ZonedDateTime;
import java.util.Collection;

/** Has whoever has a seat in a cycle reminded of its first session, each by her own home. */
public final class RemindLearners {

    private final Enrolments enrolments;
    private final Reminders reminders;

    RemindLearners(Enrolments enrolments, Reminders reminders) {
        this.enrolments = enrolments;
        this.reminders = reminders;
    }

    /**
     * May be told twice. Whoever gets a seat afterwards is written to about that, which is soon
     * enough.
     *
     * @param homes as whose members people may have enrolled
     * @param begins as clocks there show it
     */
    public void remind(Hosted cycle, Collection<PartnerId> homes, ZonedDateTime begins) {
        homes.forEach(home -> TenantContext.run(home, () -> remind(cycle, begins)));
    }

    private void remind(Hosted cycle, ZonedDateTime begins) {
        enrolments.confirmed(cycle).forEach(enrolment -> reminders.remind(enrolment, begins));
    }
}
