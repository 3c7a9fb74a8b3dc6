package eu.werein.members.certificates.web;

import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.FileKind;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The certificates of the signed-in person, from whichever partner. */
@RestController
@RequestMapping("/api/me/certificates")
@Tag(name = "me")
final class MyCertificatesController {

    private final OwnCertificates own;
    private final Certificates certificates;

    MyCertificatesController(OwnCertificates own, Certificates certificates) {
        this.own = own;
        this.certificates = certificates;
    }

    /**
     * A certificate of the caller.
     *
     * @param host who has issued it
     * @param cycle its id there
     */
    @Schema(name = "HeldCertificate")
    record HeldResponse(
            String host,
            String id,
            String cycle,
            @Schema(allowableValues = {"valid", "holder-withdrawn", "revoked"}) String state,
            String language,
            String title,
            Instant issuedAt,
            @Nullable Instant revokedAt) {

        static HeldResponse of(String host, Certificate certificate) {
            return new HeldResponse(
                    host,
                    certificate.id().value(),
                    certificate.achievement().cycle(),
                    PublicCertificateResponse.state(certificate),
                    certificate.language().code(),
                    certificate.achievement().title(),
                    certificate.issuedAt(),
                    certificate.revokedAt());
        }
    }

    @Schema(name = "HeldCertificates")
    record HeldCertificatesResponse(List<HeldResponse> items) {}

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "My certificates, the latest first; a new one is here soon")
    HeldCertificatesResponse listMyCertificates() {
        return new HeldCertificatesResponse(own.all(HeldResponse::of));
    }

    @GetMapping(value = "/{issuer}/{id}/{kind}", produces = MediaType.ALL_VALUE)
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "A certificate of mine as a file: pdf, credential or elm")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "No such certificate of mine, or I have taken its files away",
            content = @Content)
    ResponseEntity<byte[]> getMyCertificateFile(
            @PathVariable String issuer, @PathVariable String id, @PathVariable String kind) {
        FileKind form = FileKind.parse(kind).orElseThrow(ProblemException::notFound);
        byte[] file =
                own.at(issuer, id, certificate -> certificates.file(certificate.id(), form))
                        .orElseThrow(ProblemException::notFound);
        ContentDisposition name =
                ContentDisposition.attachment().filename(fileName(id, form)).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType(form)))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }

    @DeleteMapping("/{issuer}/{id}")
    @Allowed(Caller.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes my name and the files away; that it counts can still be seen")
    void withdrawMyCertificate(@PathVariable String issuer, @PathVariable String id) {
        own.at(
                issuer,
                id,
                certificate -> {
                    certificates.withdraw(certificate.id());
                    return true;
                });
    }

    private static String mediaType(FileKind kind) {
        return switch (kind) {
            case PDF -> MediaType.APPLICATION_PDF_VALUE;
            case CREDENTIAL -> "application/vc+jwt";
            case ELM -> "application/ld+json";
        };
    }

    private static String fileName(String id, FileKind kind) {
        return "certificate-"
                + id.substring(0, 8)
                + switch (kind) {
                    case PDF -> ".pdf";
                    case CREDENTIAL -> ".jwt";
                    case ELM -> ".jsonld";
                };
    }
}
