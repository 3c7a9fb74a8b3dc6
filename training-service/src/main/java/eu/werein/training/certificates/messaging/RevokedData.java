package eu.werein.training.certificates.messaging;

import eu.werein.training.certificates.CertificateEvent;
import eu.werein.training.certificates.Issue;
import eu.werein.training.certificates.Revocation;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which issue counts no more.
 *
 * @param replacedBy the certificate that counts at once in its place, if any
 */
record RevokedData(
        String certificateId,
        long statusIndex,
        String cycleId,
        Instant revokedAt,
        String reason,
        @Nullable String replacedBy) {

    static RevokedData of(CertificateEvent.Revoked event) {
        Issue issue = event.issue();
        Revocation why = Objects.requireNonNull(issue.revocation());
        return new RevokedData(
                issue.id().value(),
                issue.statusIndex(),
                event.key().cycle().value(),
                why.at(),
                why.reason().wireName(),
                event.replacedBy() == null ? null : event.replacedBy().value());
    }
}
