package eu.werein.members.me;

import eu.werein.members.accounts.AcceptLink;
import eu.werein.members.memberships.Membership;
import eu.werein.members.person.MemberId;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person and what she is where. */
@RestController
@RequestMapping("/api/me")
@Tag(name = "me")
final class MeController {

    private final MyMemberships mine;
    private final AcceptLink link;
    private final MailedTokens tokens;
    private final PartnerRegistry partners;

    MeController(
            MyMemberships mine, AcceptLink link, MailedTokens tokens, PartnerRegistry partners) {
        this.mine = mine;
        this.link = link;
        this.tokens = tokens;
        this.partners = partners;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Who I am, my memberships and roles")
    MeResponse getMe() {
        return mine.of(Actor.required(), Optional.empty());
    }

    @PostMapping("/memberships")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Links the signed-in account to a membership by the token mailed for it")
    MeResponse linkMembership(@Valid @RequestBody LinkRequest body) {
        Actor actor = Actor.required();
        MailedTokens.Meaning meaning =
                tokens.meaning(MailedTokens.Purpose.LINK_ACCOUNT, body.token())
                        .filter(this::isActive)
                        .orElseThrow(MeController::unknown);
        Membership linked =
                TenantContext.<Optional<Membership>, RuntimeException>call(
                                meaning.partner(),
                                () ->
                                        link.accept(
                                                new MemberId(meaning.subject()), actor.accountId()))
                        .orElseThrow(MeController::unknown);
        return mine.of(actor, Optional.of(new MyMemberships.Fresh(meaning.partner(), linked)));
    }

    private boolean isActive(MailedTokens.Meaning meaning) {
        return partners.find(meaning.partner()).filter(Partner::active).isPresent();
    }

    private static ProblemException unknown() {
        return ProblemException.of(HttpStatus.NOT_FOUND, "link-unknown");
    }

    @Schema(name = "LinkMembershipRequest")
    record LinkRequest(
            @NotBlank(message = "required") @Size(max = 200, message = "length") String token) {}
}
