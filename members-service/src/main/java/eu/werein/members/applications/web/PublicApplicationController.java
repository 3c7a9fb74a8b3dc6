package eu.werein.members.applications.web;

import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.ConfirmAddress;
import eu.werein.members.applications.SubmitApplication;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.members.tokens.OpenedLinks;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant does, without an account. */
@RestController
@Tag(name = "applications")
final class PublicApplicationController {

    private static final String NOBODY = "anyone";

    private final SubmitApplication submit;
    private final ConfirmAddress confirm;
    private final OpenedLinks links;
    private final Forms forms;
    private final Requests requests;
    private final Ids ids;

    PublicApplicationController(
            SubmitApplication submit,
            ConfirmAddress confirm,
            OpenedLinks links,
            Forms forms,
            Requests requests,
            Ids ids) {
        this.submit = submit;
        this.confirm = confirm;
        this.links = links;
        this.forms = forms;
        this.requests = requests;
        this.ids = ids;
    }

    @PostMapping("/api/public/partners/{partner}/applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Asks to join a partner; the answer is the same for everybody")
    ReceiptResponse submitApplication(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @RequestBody SubmitApplicationRequest body) {
        forms.checked(body);
        String id = key.map(given -> given.deriveId(partner, NOBODY)).orElseGet(ids::next);
        if (!body.trapped()) {
            submit.submit(
                    new ApplicationId(id), body.applicant(), requests.of(key, "submit", body));
        }
        return new ReceiptResponse(id);
    }

    @PostMapping("/api/public/confirmations")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Confirms the address of an application by the token mailed to it")
    ConfirmationResponse confirmApplication(@Valid @RequestBody ConfirmationRequest body) {
        return links.open(
                        MailedTokens.Purpose.CONFIRM_ADDRESS,
                        body.token(),
                        subject ->
                                confirm.confirm(new ApplicationId(subject))
                                        .filter(Application::confirmed)
                                        .map(_ -> ConfirmationResponse.ofBoundPartner()))
                .orElseThrow(
                        () -> ProblemException.of(HttpStatus.NOT_FOUND, "confirmation-unknown"));
    }

    @Schema(name = "ApplicationReceipt")
    record ReceiptResponse(String id) {}

    record ConfirmationRequest(
            @NotBlank(message = "required") @Size(max = 200, message = "length") String token) {}

    @Schema(name = "Confirmation")
    record ConfirmationResponse(
            PartnerId partner, @Schema(allowableValues = "confirmed") String state) {

        static ConfirmationResponse ofBoundPartner() {
            return new ConfirmationResponse(TenantContext.current(), "confirmed");
        }
    }
}
