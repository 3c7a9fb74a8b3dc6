package eu.werein.training.certificates.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.attendance.PublicCycles;
import eu.werein.training.attendance.SeatedCaller;
import eu.werein.training.certificates.Collection;
import eu.werein.training.certificates.IssueCertificates;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A learner's own certificate of a cycle. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}/certificate")
@Tag(name = "certificates")
final class MyCertificateController {

    private static final String HOST = "host";

    private final PublicCycles cycles;
    private final SeatedCaller caller;
    private final IssueCertificates certificates;

    MyCertificateController(
            PublicCycles cycles, SeatedCaller caller, IssueCertificates certificates) {
        this.cycles = cycles;
        this.caller = caller;
        this.certificates = certificates;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Whether the caller has earned the certificate, and whether it counts")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    CertificateResponse getMyCertificate(@PathVariable String id) {
        Cycle cycle = cycles.find(id);
        return shown(cycle, certificates.look(cycle, caller.in(cycle)));
    }

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Issues the certificate that the caller has earned; once")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    CertificateResponse collectCertificate(@PathVariable String id) {
        Cycle cycle = cycles.find(id);
        Collection collection = certificates.collect(cycle, caller.in(cycle));
        return switch (collection) {
            case Collection.Early() -> throw refused("cycle-not-completed");
            case Collection.NotEarned _ -> throw refused("certificate-not-earned");
            case Collection.Waiting _, Collection.Collected _ -> shown(cycle, collection);
        };
    }

    private static CertificateResponse shown(Cycle cycle, Collection collection) {
        return CertificateResponse.of(collection, cycle.particulars().attendanceRule());
    }

    private static ProblemException refused(String code) {
        return ProblemException.of(HttpStatus.CONFLICT, code);
    }
}
