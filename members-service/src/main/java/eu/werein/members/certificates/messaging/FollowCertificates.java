package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.MakeCertificate;
import eu.werein.members.certificates.RevokeCertificate;
import eu.werein.members.certificates.messaging.CertificateMessages.IssuedData;
import eu.werein.members.certificates.messaging.CertificateMessages.RevokedData;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Makes what is issued and marks what is taken back. An aggregate's events come in order. */
final class FollowCertificates implements EventHandler {

    private final MakeCertificate make;
    private final RevokeCertificate revoke;

    FollowCertificates(MakeCertificate make, RevokeCertificate revoke) {
        this.make = make;
        this.revoke = revoke;
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
            revoke.revoke(
                    new CertificateId(revoked.certificateId()),
                    revoked.revokedAt(),
                    revoked.reason(),
                    revoked.successor());
        }
    }
}
