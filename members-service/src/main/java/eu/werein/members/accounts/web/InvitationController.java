package eu.werein.members.accounts.web;

import eu.werein.members.accounts.InviteMany;
import eu.werein.members.accounts.InviteMany.Choice;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.web.MemberFilter;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has members invited to their accounts: one, or many after it was said how many. */
@RestController
@RequestMapping("/api/partners/{partner}/members")
@Tag(name = "members")
final class InvitationController {

    private static final String PARTNER = "partner";

    private final InviteMany invite;
    private final Members members;
    private final Ids ids;

    InvitationController(InviteMany invite, Members members, Ids ids) {
        this.invite = invite;
        this.members = members;
        this.ids = ids;
    }

    @PostMapping("/invitations/preview")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "How many mails inviting these members would send; sends none")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    PreviewResponse previewInvitations(@Valid @RequestBody InviteMembersRequest body) {
        return PreviewResponse.of(invite.preview(body.choice()));
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Invites members to their accounts")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    PreviewResponse inviteMembers(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody InviteMembersRequest body) {
        return PreviewResponse.of(invite.invite(body.choice(), wave(partner, key)));
    }

    @PostMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Invites a member to her account; once she was invited, sends nothing")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    void inviteMember(
            @PathVariable String partner, @PathVariable String id, Optional<IdempotencyKey> key) {
        Member member =
                Optional.of(id)
                        .filter(given -> !given.isBlank() && given.length() <= 64)
                        .map(MemberId::new)
                        .flatMap(members::find)
                        .orElseThrow(ProblemException::notFound);
        if (member.state() == MemberState.LEFT) {
            throw ProblemException.of(HttpStatus.CONFLICT, "has-left");
        }
        if (member.particulars().email() == null) {
            throw ProblemException.of(HttpStatus.CONFLICT, "without-email");
        }
        invite.invite(new Choice.Named(List.of(member.id())), wave(partner, key));
    }

    private String wave(String partner, Optional<IdempotencyKey> key) {
        return key.map(given -> given.deriveId(partner, Actor.required().accountId()))
                .orElseGet(ids::next);
    }

    /**
     * Whom to invite: either the named members or those whom the filter means.
     *
     * @param filter an empty one means all
     */
    @Schema(name = "InviteMembersRequest")
    record InviteMembersRequest(
            @Size(max = 2000, message = "length") @Nullable List<
                                    @NotBlank(message = "required") @Size(max = 64, message = "length") String>
                            members,
            @Nullable MemberFilter filter) {

        Choice choice() {
            if ((members == null) == (filter == null)) {
                throw ProblemException.invalid(
                        List.of(Problem.Defect.of("/members", "one-of-two")));
            }
            return members != null
                    ? new Choice.Named(members.stream().distinct().map(MemberId::new).toList())
                    : new Choice.Filtered(filter == null ? Members.Filter.ALL : filter.read());
        }
    }

    /**
     * What inviting comes to.
     *
     * @param count how many mails go out
     * @param byLanguage how many of them in each language
     */
    @Schema(name = "InvitationPreview")
    record PreviewResponse(
            int count, Map<String, Integer> byLanguage, int withoutEmail, int alreadyOnTheWay) {

        static PreviewResponse of(InviteMany.Preview preview) {
            Map<String, Integer> byLanguage = new TreeMap<>();
            preview.byLanguage()
                    .forEach((language, mails) -> byLanguage.put(language.code(), mails));
            return new PreviewResponse(
                    preview.count(), byLanguage, preview.withoutEmail(), preview.alreadyOnTheWay());
        }
    }
}
