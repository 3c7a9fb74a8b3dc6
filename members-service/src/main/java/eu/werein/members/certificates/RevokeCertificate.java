package eu.werein.members.certificates;

import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.platform.tenant.TenantContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Marks what a partner has taken back, and has its holder told. */
public final class RevokeCertificate {

    private final Certificates certificates;
    private final Letters letters;

    RevokeCertificate(Certificates certificates, Letters letters) {
        this.certificates = certificates;
        this.letters = letters;
    }

    /**
     * Marks one that the bound partner has issued. May be told twice, so the letter is asked for
     * each time: a crash may have come in between.
     *
     * @param reason a code, as training-service tells it
     * @param replacedBy what counts in its place: the letter about that one says all
     */
    public void revoke(
            CertificateId id, Instant at, String reason, @Nullable CertificateId replacedBy) {
        certificates.revoke(id, at);
        if (replacedBy == null) {
            certificates.find(id).ifPresent(certificate -> tell(certificate, reason));
        }
    }

    private void tell(Certificate certificate, String reason) {
        Held held = new Held(TenantContext.current(), certificate.id());
        TenantContext.run(
                certificate.holder().home(), () -> letters.ask(held, new News.Revoked(reason)));
    }
}
