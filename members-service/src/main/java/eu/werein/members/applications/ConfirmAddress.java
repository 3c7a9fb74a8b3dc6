package eu.werein.members.applications;

import eu.werein.platform.outbox.Request;
import java.util.Optional;

/** Notes that the applicant reads the mailbox that she named. */
public final class ConfirmAddress {

    private final Applications applications;

    ConfirmAddress(Applications applications) {
        this.applications = applications;
    }

    /** Empty when there is no such application any more. */
    public Optional<Application> confirm(ApplicationId id) {
        return applications
                .change(id, Request.OURS, Application::confirm)
                .filter(application -> application.applicant().isPresent());
    }
}
