package eu.werein.members.certificates.letters;

import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.platform.tenant.PartnerId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a certificate is, as the subject of an errand. */
final class AboutCertificate {

    private static final Pattern SUBJECT = Pattern.compile("([^:]+):([^:]+)");

    private AboutCertificate() {}

    static String subject(Held certificate) {
        return certificate.host() + ":" + certificate.id();
    }

    /**
     * @throws IllegalArgumentException for what is no such subject
     */
    static Held held(String subject) {
        Matcher matcher = SUBJECT.matcher(subject);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a certificate");
        }
        return new Held(new PartnerId(matcher.group(1)), new CertificateId(matcher.group(2)));
    }
}
