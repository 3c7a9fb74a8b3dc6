package eu.werein.members.certificates.letters;

import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.certificates.Letters;
import eu.werein.members.certificates.News;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;
import org.springframework.stereotype.Component;

/** Asks for one letter of each kind about a certificate. */
@Component
final class MailedCertificates implements Letters {

    static final String ISSUED = "mail/certificate-issued";
    static final String ISSUED_AGAIN = "mail/certificate-issued-again";
    static final String REVOKED = "mail/certificate-revoked";

    private final Errands errands;

    MailedCertificates(Errands errands) {
        this.errands = errands;
    }

    @Override
    public void ask(Held certificate, News news) {
        errands.ask(new Errand(kind(news), AboutCertificate.subject(certificate), occasion(news)));
    }

    private static String kind(News news) {
        return switch (news) {
            case News.Issued() -> ISSUED;
            case News.IssuedAgain() -> ISSUED_AGAIN;
            case News.Revoked _ -> REVOKED;
        };
    }

    /** Each happens once to a certificate; the reason is what the letter has to say. */
    private static String occasion(News news) {
        return switch (news) {
            case News.Issued(), News.IssuedAgain() -> "1";
            case News.Revoked(var reason) -> reason;
        };
    }
}
