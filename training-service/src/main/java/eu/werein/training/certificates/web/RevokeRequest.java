package eu.werein.training.certificates.web;

import eu.werein.training.certificates.Revocation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Why an issue counts no more. */
@Schema(name = "RevokeCertificateRequest")
record RevokeRequest(
        @Schema(
                        allowableValues = {
                            "issued-in-error",
                            "attendance-corrected",
                            "particulars-changed",
                            "file-lost"
                        })
                @NotNull(message = "required") @Pattern(regexp = Revocation.Reason.PATTERN, message = "invalid") String reason) {

    Revocation.Reason why() {
        return Revocation.Reason.of(reason);
    }
}
