package eu.werein.members.applications;

import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Forgets applicants of the bound partner who never confirmed their address. */
public final class WithdrawUnconfirmed {

    /** How long somebody has to confirm. */
    public static final Duration TIME_TO_CONFIRM = Duration.ofDays(7);

    private static final int BATCH = 500;

    private final Applications applications;
    private final Mailboxes mailboxes;
    private final Clock clock;

    WithdrawUnconfirmed(Applications applications, Mailboxes mailboxes, Clock clock) {
        this.applications = applications;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /** How many were withdrawn. */
    public int withdraw() {
        Instant now = clock.instant();
        Instant before = now.minus(TIME_TO_CONFIRM);
        mailboxes.forgetMails(now);
        List<ApplicationId> lapsed = applications.unconfirmedBefore(before, BATCH);
        lapsed.forEach(id -> withdraw(id, before, now));
        return lapsed.size();
    }

    private void withdraw(ApplicationId id, Instant before, Instant now) {
        applications
                .find(id)
                .flatMap(Application::applicant)
                .ifPresent(applicant -> mailboxes.release(applicant.email(), id));
        applications.change(id, Request.OURS, current -> current.withdrawUnconfirmed(before, now));
    }
}
