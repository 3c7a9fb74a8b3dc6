package eu.werein.members.certificates.web;

import eu.werein.members.certificates.Achievement;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.FileKind;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * No more than the certificate says itself.
 *
 * @param learner none once she has withdrawn her name
 * @param digests SHA-256 of each file as it was issued: who has one can compare
 */
@Schema(name = "PublicCertificate")
record PublicCertificateResponse(
        String id,
        @Schema(allowableValues = {"valid", "holder-withdrawn", "revoked"}) String state,
        String issuer,
        String language,
        String title,
        @Nullable String learner,
        LocalDate begins,
        LocalDate ends,
        int minutes,
        int attended,
        int sessions,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        Map<String, String> digests) {

    static PublicCertificateResponse of(
            Partner host, Certificate certificate, Map<FileKind, String> digests) {
        Achievement achievement = certificate.achievement();
        PersonName name = certificate.learner();
        Map<String, String> byName = new TreeMap<>();
        digests.forEach((kind, digest) -> byName.put(kind.wireName(), digest));
        return new PublicCertificateResponse(
                certificate.id().value(),
                state(certificate),
                host.name(),
                certificate.language().code(),
                achievement.title(),
                name == null ? null : name.givenName() + " " + name.familyName(),
                achievement.begins(),
                achievement.ends(),
                achievement.minutes(),
                achievement.attended(),
                achievement.sessions(),
                certificate.issuedAt(),
                certificate.revokedAt(),
                byName);
    }

    static String state(Certificate certificate) {
        return certificate.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
