package eu.werein.training.certificates.messaging;

import eu.werein.platform.outbox.DomainEvent;
import eu.werein.training.certificates.CertificateEvent;
import java.util.List;

/** What certificates tell: members-service makes the files, for it alone knows the names. */
public final class CertificateMessages {

    public static final String TOPIC = "training.certificate.v1";
    public static final String ISSUED = "training.certificate-issued.v1";
    public static final String REVOKED = "training.certificate-revoked.v1";
    public static final List<String> TYPES = List.of(ISSUED, REVOKED);

    private CertificateMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.Issued issued ->
                    new DomainEvent(TOPIC, ISSUED, IssuedData.of(issued));
            case CertificateEvent.Revoked revoked ->
                    new DomainEvent(TOPIC, REVOKED, RevokedData.of(revoked));
        };
    }
}
