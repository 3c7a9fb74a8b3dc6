package eu.werein.training.certificates.web;

import eu.werein.training.attendance.Tally;
import eu.werein.training.certificates.Collection;
import eu.werein.training.certificates.Issue;
import eu.werein.training.certificates.Revocation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the caller and her certificate stand.
 *
 * @param id under which the files are, soon after it was issued
 * @param attended how many sessions she was there for, as long as none was issued
 */
@Schema(name = "MyCertificate")
record CertificateResponse(
        @Schema(allowableValues = {"early", "not-earned", "waiting", "issued", "revoked"})
                String state,
        @Nullable String id,
        @Nullable Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable Integer attended,
        @Nullable Integer sessions,
        int attendanceRule) {

    static CertificateResponse of(Collection standing, int rule) {
        return switch (standing) {
            case Collection.Early() -> uncollected("early", null, rule);
            case Collection.NotEarned(var tally) -> uncollected("not-earned", tally, rule);
            case Collection.Waiting(var tally) -> uncollected("waiting", tally, rule);
            case Collection.Collected(var certificate) -> issued(certificate.latest(), rule);
        };
    }

    private static CertificateResponse uncollected(String state, @Nullable Tally tally, int rule) {
        return new CertificateResponse(
                state,
                null,
                null,
                null,
                tally == null ? null : tally.attended(),
                tally == null ? null : tally.sessions(),
                rule);
    }

    private static CertificateResponse issued(Issue latest, int rule) {
        Revocation revocation = latest.revocation();
        return new CertificateResponse(
                revocation == null ? "issued" : "revoked",
                latest.id().value(),
                latest.issuedAt(),
                revocation == null ? null : revocation.at(),
                null,
                null,
                rule);
    }
}
