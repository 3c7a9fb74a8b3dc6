package eu.werein.training.certificates;

/** What happened to a certificate. */
public sealed interface CertificateEvent {

    CertificateKey key();

    Issue issue();

    /** It is to be made, and from now on it counts. */
    record Issued(CertificateKey key, Issue issue, Achievement achievement)
            implements CertificateEvent {}

    /** It counts no more. */
    record Revoked(CertificateKey key, Issue issue) implements CertificateEvent {}
}
