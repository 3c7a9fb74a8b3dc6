package eu.werein.members.certificates.web;

import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.Credentials;
import eu.werein.members.certificates.StatusList;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What strangers check a certificate by, without signing in. */
@RestController
@RequestMapping("/api/public/partners/{partner}")
@Tag(name = "certificates")
final class PublicCertificateController {

    private static final String PARTNER = "partner";
    private static final String VC_JWT = "application/vc+jwt";

    private static final String LIST_NUMBER = "[1-9][0-9]{0,5}";

    private final Certificates certificates;
    private final Credentials credentials;
    private final PartnerRegistry partners;
    private final Clock clock;

    PublicCertificateController(
            Certificates certificates,
            Credentials credentials,
            PartnerRegistry partners,
            Clock clock) {
        this.certificates = certificates;
        this.credentials = credentials;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping("/certificates/{id}")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "What a certificate says and whether it counts, for whoever has its link")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    PublicCertificateResponse getCertificate(@PathVariable String id) {
        Partner issuer = partners.find(TenantContext.current()).orElseThrow();
        Certificate certificate =
                CertificateId.parse(id)
                        .flatMap(certificates::find)
                        .orElseThrow(ProblemException::notFound);
        return PublicCertificateResponse.of(
                issuer, certificate, certificates.digests(certificate.id()));
    }

    @GetMapping("/did.json")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "The partner as an issuer: by which key it signs (did:web)")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Map<String, Object> getIssuer() {
        return credentials.issuerDocument();
    }

    @GetMapping(value = "/status-list/{id}", produces = VC_JWT)
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Which of the partner's certificates count no more, signed; from 1")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    String getStatusList(@PathVariable String id) {
        if (!id.matches(LIST_NUMBER)) {
            throw ProblemException.notFound();
        }
        long number = Long.parseLong(id);
        StatusList list =
                new StatusList(
                        number,
                        certificates.revoked(
                                StatusList.first(number), StatusList.first(number + 1)));
        return credentials.statusList(list, clock.instant());
    }
}
