package eu.werein.members.applications;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes an application in. The outcome is the same for everybody: nobody learns who is known. */
public final class SubmitApplication {

    private final Applications applications;
    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Clock clock;

    SubmitApplication(
            Applications applications, Mailboxes mailboxes, Letters letters, Clock clock) {
        this.applications = applications;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Submits, unless an application of the same mailbox is open already: then that one is
     * corrected.
     *
     * @param id what the application is called if it is a new one
     * @throws KeyReused when the id comes from a key that was used for another application
     */
    public void submit(ApplicationId id, Applicant applicant, Request request) {
        if (applications.submittedBy(id).filter(request::isRepetitionOf).isPresent()) {
            return;
        }
        while (!submitUnlessOpen(id, applicant, request)) {
            Thread.onSpinWait();
        }
    }

    /** False when somebody else was quicker: then look again. */
    private boolean submitUnlessOpen(ApplicationId id, Applicant applicant, Request request) {
        ApplicationId holder = mailboxes.claim(applicant.email(), id);
        Optional<Application> held = applications.find(holder);
        if (held.isEmpty()) {
            // Ours, or of somebody who died between claiming and submitting: submitted now. Her
            // key stays her own, so that her repeated request is not taken for a wrong one.
            return applications.add(
                    Application.submit(holder, applicant, clock.instant()),
                    holder.equals(id) ? request : Request.OURS);
        }
        if (held.get().state().open()) {
            repeat(held.get(), applicant);
            return true;
        }
        boolean handedOn = mailboxes.handOn(applicant.email(), holder, id);
        return handedOn
                && applications.add(Application.submit(id, applicant, clock.instant()), request);
    }

    private void repeat(Application open, Applicant applicant) {
        applications.change(open.id(), Request.OURS, current -> current.resubmit(applicant));
        Instant now = clock.instant();
        if (!open.confirmed() && mailboxes.mayBeMailed(applicant.email(), now)) {
            letters.confirmAgain(open.id(), now);
        }
    }
}
