package eu.werein.training.certificates;

import org.jspecify.annotations.Nullable;

/** What happened to a certificate. */
public sealed interface CertificateEvent {

    CertificateKey key();

    Issue issue();

    /**
     * It is to be made, and from now on it counts.
     *
     * @param replaces the issue before it; none when it is the first
     */
    record Issued(
            CertificateKey key, Issue issue, Achievement achievement, @Nullable IssueId replaces)
            implements CertificateEvent {}

    /**
     * It counts no more.
     *
     * @param replacedBy the issue that counts at once in its place, if any
     */
    record Revoked(CertificateKey key, Issue issue, @Nullable IssueId replacedBy)
            implements CertificateEvent {}
}
