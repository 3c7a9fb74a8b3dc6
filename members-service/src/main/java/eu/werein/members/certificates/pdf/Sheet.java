package eu.werein.members.certificates.pdf;

import eu.werein.members.certificates.Achievement;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateWords;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;

/**
 * A certificate in words.
 *
 * @param language BCP 47
 * @param title of the document, for lists of files and for whoever has it read aloud
 * @param address of the page where it can be checked
 */
public record Sheet(
        String language,
        String title,
        String subject,
        String document,
        String partner,
        String certifies,
        String learner,
        String tookPart,
        String cycle,
        String dates,
        String extent,
        String issued,
        String check,
        String address) {

    static Sheet of(Certificate certificate, PersonName name, Partner host, String address) {
        CertificateWords words = new CertificateWords(certificate.language());
        Achievement achievement = certificate.achievement();
        String learner = name.givenName() + " " + name.familyName();
        return new Sheet(
                certificate.language().code(),
                words.get("document") + ": " + achievement.title(),
                words.get("subject"),
                words.get("document"),
                host.name(),
                words.get("certifies"),
                learner,
                words.get("took-part"),
                achievement.title(),
                words.dates(achievement),
                words.extent(achievement),
                words.issued(certificate.issuedAt(), host.timeZone()),
                words.get("check"),
                address);
    }

    /** It names somebody. */
    @Override
    public String toString() {
        return "Sheet";
    }
}
