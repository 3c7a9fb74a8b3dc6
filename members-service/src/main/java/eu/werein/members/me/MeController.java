package eu.werein.members.me;

import eu.werein.members.accounts.AcceptLink;
import eu.werein.members.memberships.Membership;
import eu.werein.members.person.MemberId;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.members.tokens.OpenedLinks;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
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
    private final OpenedLinks links;

    MeController(MyMemberships mine, AcceptLink link, OpenedLinks links) {
        this.mine = mine;
        this.link = link;
        this.links = links;
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
        return links.open(
                        MailedTokens.Purpose.LINK_ACCOUNT,
                        body.token(),
                        subject ->
                                link.accept(new MemberId(subject), actor.accountId())
                                        .map(MeController::fresh))
                .map(fresh -> mine.of(actor, Optional.of(fresh)))
                .orElseThrow(() -> ProblemException.of(HttpStatus.NOT_FOUND, "link-unknown"));
    }

    private static MyMemberships.Fresh fresh(Membership linked) {
        return new MyMemberships.Fresh(TenantContext.current(), linked);
    }

    @Schema(name = "LinkMembershipRequest")
    record LinkRequest(
            @NotBlank(message = "required") @Size(max = 200, message = "length") String token) {}
}
