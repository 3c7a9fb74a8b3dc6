package eu.werein.training.certificates.web;

import eu.werein.training.certificates.Certificate;
import eu.werein.training.certificates.Issue;
import eu.werein.training.certificates.Revocation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The certificates of a cycle, every issue of each. */
@Schema(name = "IssuedCertificates")
record IssuedCertificatesResponse(List<Line> items) {

    /** An issue of a certificate, by ids: the learner's name is in her card. */
    @Schema(name = "IssuedCertificate")
    record Line(
            String id,
            String home,
            String memberId,
            @Schema(allowableValues = {"issued", "revoked"}) String state,
            Instant issuedAt,
            @Nullable Instant revokedAt,
            @Schema(
                            allowableValues = {
                                "issued-in-error",
                                "attendance-corrected",
                                "particulars-changed",
                                "file-lost"
                            })
                    @Nullable String reason) {

        private static Line of(Certificate certificate, Issue issue) {
            Revocation revocation = issue.revocation();
            return new Line(
                    issue.id().value(),
                    certificate.key().learner().home().value(),
                    certificate.key().learner().memberId(),
                    revocation == null ? "issued" : "revoked",
                    issue.issuedAt(),
                    revocation == null ? null : revocation.at(),
                    revocation == null ? null : revocation.reason().wireName());
        }
    }

    /** The latest first. */
    static IssuedCertificatesResponse of(List<Certificate> certificates) {
        return new IssuedCertificatesResponse(
                certificates.stream()
                        .flatMap(
                                certificate ->
                                        certificate.issues().stream()
                                                .map(issue -> Line.of(certificate, issue)))
                        .sorted(Comparator.comparing(Line::issuedAt).reversed())
                        .toList());
    }
}
