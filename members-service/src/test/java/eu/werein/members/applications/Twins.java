package eu.werein.members.applications;

import eu.werein.members.Bound;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Puts applications with chosen ids into partners' databases. */
public final class Twins {

    private Twins() {}

    public static void apply(
            RunningService service, PartnerId partner, String id, String mark, String mailbox) {
        apply(service, partner, id, mark, mailbox, Instant.now());
    }

    static void apply(
            RunningService service,
            PartnerId partner,
            String id,
            String mark,
            String mailbox,
            Instant submittedAt) {
        Instant kept = submittedAt.truncatedTo(ChronoUnit.MILLIS);
        Bound.to(
                partner.value(),
                () ->
                        service.bean(Applications.class)
                                .add(
                                        Application.submit(
                                                new ApplicationId(id),
                                                ApplicantFixture.applicant(mailbox, mark),
                                                kept),
                                        new Request(null, "form")));
    }
}
