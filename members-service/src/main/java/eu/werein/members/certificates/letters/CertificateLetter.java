package eu.werein.members.certificates.letters;

import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.errands.Errand;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.register.Members;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a learner that her certificate is there, as long as it is, or that it counts no more and
 * whom to ask about it.
 */
@Component
final class CertificateLetter implements LetterWriter {

    private static final String PAGE = "/my/certificates";

    private final Certificates certificates;
    private final Members members;
    private final PartnerRegistry partners;

    CertificateLetter(Certificates certificates, Members members, PartnerRegistry partners) {
        this.certificates = certificates;
        this.members = members;
        this.partners = partners;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                MailedCertificates.ISSUED,
                MailedCertificates.ISSUED_AGAIN,
                MailedCertificates.REVOKED);
    }

    @Override
    public Writing write(Errand errand) {
        Held held = AboutCertificate.held(errand.subject());
        boolean revoked = errand.kind().equals(MailedCertificates.REVOKED);
        return find(held)
                .filter(certificate -> revoked || isThere(certificate))
                .<Writing>flatMap(certificate -> write(errand, held, certificate))
                .orElseGet(Writing.Nothing::new);
    }

    /** The host has issued it; it is the holder's home that writes. */
    private Optional<Certificate> find(Held held) {
        return TenantContext.<Optional<Certificate>, RuntimeException>call(
                held.host(), () -> certificates.find(held.id()));
    }

    private static boolean isThere(Certificate certificate) {
        return switch (certificate.standing()) {
            case VALID -> true;
            case HOLDER_WITHDRAWN, REVOKED -> false;
        };
    }

    private Optional<Letter> write(Errand errand, Held held, Certificate certificate) {
        return members.addressee(certificate.holder().member())
                .map(
                        learner ->
                                new Letter(
                                        learner.email(),
                                        learner.language(),
                                        errand.kind().substring("mail/".length()),
                                        Map.of(
                                                "givenName", learner.givenName(),
                                                "cycle", certificate.achievement().title(),
                                                "host", name(held.host())),
                                        variant(errand),
                                        PAGE));
    }

    private String name(PartnerId host) {
        return partners.find(host).map(Partner::name).orElse(host.value());
    }

    private static @Nullable String variant(Errand errand) {
        return errand.kind().equals(MailedCertificates.REVOKED) ? errand.occasion() : null;
    }
}
