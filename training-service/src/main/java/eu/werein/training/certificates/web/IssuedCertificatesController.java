package eu.werein.training.certificates.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import eu.werein.training.attendance.PublicCycles;
import eu.werein.training.certificates.Certificate;
import eu.werein.training.certificates.Certificates;
import eu.werein.training.certificates.IssueCertificates;
import eu.werein.training.certificates.IssueId;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a host has issued, for its own people. */
@RestController
@RequestMapping("/api/partners/{partner}/cycles/{id}/certificates")
@Tag(name = "certificates")
final class IssuedCertificatesController {

    private static final String PARTNER = "partner";

    private final PublicCycles cycles;
    private final Certificates certificates;
    private final IssueCertificates issues;
    private final Requests requests;

    IssuedCertificatesController(
            PublicCycles cycles,
            Certificates certificates,
            IssueCertificates issues,
            Requests requests) {
        this.cycles = cycles;
        this.certificates = certificates;
        this.issues = issues;
        this.requests = requests;
    }

    @GetMapping
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Every issue of every certificate of the cycle, the latest first")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    IssuedCertificatesResponse listCertificates(@PathVariable String id) {
        return shown(cycles.find(id));
    }

    @PostMapping("/{certificate}/revocation")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Takes a certificate back: everybody sees that within a minute")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    IssuedCertificatesResponse revokeCertificate(
            @PathVariable String id,
            @PathVariable String certificate,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody RevokeRequest body) {
        Cycle cycle = cycles.find(id);
        issues.revoke(
                latest(cycle, certificate).key(),
                body.why(),
                requests.of(key, "revoke-certificate", body));
        return shown(cycle);
    }

    @PostMapping("/{certificate}/reissue")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Issues a certificate once more, and takes back the one before")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    IssuedCertificatesResponse reissueCertificate(
            @PathVariable String id,
            @PathVariable String certificate,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody RevokeRequest body) {
        Cycle cycle = cycles.find(id);
        issues.reissue(
                cycle,
                latest(cycle, certificate).key().learner(),
                body.why(),
                requests.of(key, "reissue-certificate", body));
        return shown(cycle);
    }

    private IssuedCertificatesResponse shown(Cycle cycle) {
        return IssuedCertificatesResponse.of(certificates.of(cycle.id()));
    }

    /** Of an issue that was replaced there is nothing to be done: 409. */
    private Certificate latest(Cycle cycle, String id) {
        IssueId issue = IssueId.parse(id).orElseThrow(ProblemException::notFound);
        Certificate certificate =
                certificates.of(cycle.id()).stream()
                        .filter(one -> one.find(issue).isPresent())
                        .findFirst()
                        .orElseThrow(ProblemException::notFound);
        if (!certificate.latest().id().equals(issue)) {
            throw ProblemException.of(HttpStatus.CONFLICT, "certificate-replaced");
        }
        return certificate;
    }
}
