package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.MakeCertificate;
import eu.werein.members.certificates.messaging.CertificateMessages.IssuedData;
import eu.werein.members.certificates.messaging.CertificateMessages.RevokedData;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Makes what is issued and marks what is taken back. An aggregate's events come in order. */
final class FollowCertificates implements EventHandler {

    private final MakeCertificate make;
    private final Certificates certificates;

    FollowCertificates(MakeCertificate make, Certificates certificates) {
        this.make = make;
        this.certificates = certificates;
    }

    @Override
    public boolean concerns(Event event) {
        return CertificateMessages.TYPES.contains(event.type());
    }

    @Override
    public void on(Event event) {
        if (event.type().equals(CertificateMessages.ISSUED)) {
            make.make(EventJson.read(event, IssuedData.class).commission());
        } else {
            RevokedData revoked = EventJson.read(event, RevokedData.class);
            certificates.revoke(new CertificateId(revoked.certificateId()), revoked.revokedAt());
        }
    }
}
