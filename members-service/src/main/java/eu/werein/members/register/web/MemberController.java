package eu.werein.members.register.web;

import eu.werein.members.memberships.ChangeRoles;
import eu.werein.members.memberships.MembershipEnded;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.LeavePartner;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.Occasion;
import eu.werein.members.register.RegisterMember;
import eu.werein.members.requests.web.Requests;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a partner. */
@RestController
@RequestMapping("/api/partners/{partner}/members")
@Tag(name = "members")
final class MemberController {

    private static final String PARTNER = "partner";

    private final Members members;
    private final RegisterMember register;
    private final LeavePartner leave;
    private final ChangeRoles changeRoles;
    private final MemberPages pages;
    private final PartnerRegistry partners;
    private final Requests requests;
    private final Ids ids;
    private final Clock clock;

    MemberController(
            Members members,
            RegisterMember register,
            LeavePartner leave,
            ChangeRoles changeRoles,
            MemberPages pages,
            PartnerRegistry partners,
            Requests requests,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.register = register;
        this.leave = leave;
        this.changeRoles = changeRoles;
        this.pages = pages;
        this.partners = partners;
        this.requests = requests;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Members by name; q finds parts of names, accents aside")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<MemberResponse> listMembers(
            @RequestParam Optional<String> q,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "active", "lapsed", "guest", "left"
                                            }))
                    @RequestParam
                    Optional<String> state,
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        return pages.page(q.orElse(""), state, cursor, limit);
    }

    @PostMapping
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Registers a member and invites her if she has an e-mail address")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> registerMember(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody RegisterMemberRequest body) {
        String id =
                key.map(given -> given.deriveId(partner, Actor.required().accountId()))
                        .orElseGet(ids::next);
        ZoneId zone = partners.find(TenantContext.current()).orElseThrow().timeZone();
        Member member =
                register.register(
                        new MemberId(id),
                        body.newMember(LocalDate.ofInstant(clock.instant(), zone)),
                        occasion(),
                        requests.of(key, "register", body));
        return answer(HttpStatus.CREATED, member);
    }

    @GetMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "One member")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> getMember(@PathVariable String id) {
        return answer(HttpStatus.OK, find(id));
    }

    @PutMapping("/{id}/roles")
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Sets what a member's account may do within the partner")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    RolesResponse changeRoles(@PathVariable String id, @Valid @RequestBody RolesRequest body) {
        Member member = find(id);
        Set<Role> roles = changeRoles.change(member.id(), body.roles());
        return new RolesResponse(member.id().value(), MemberResponse.sorted(roles));
    }

    @PostMapping("/{id}/departure")
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Notes that a member has left: her account may do nothing here any more")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> noteDeparture(@PathVariable String id) {
        return answer(
                HttpStatus.OK,
                known(id)
                        .flatMap(member -> leave.leave(member, occasion()))
                        .orElseThrow(ProblemException::notFound));
    }

    @ExceptionHandler
    ResponseEntity<Problem> ended(MembershipEnded refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .body(Problem.of(HttpStatus.CONFLICT, "membership-ended"));
    }

    private Occasion occasion() {
        return new Occasion(clock.instant(), Actor.required().accountId());
    }

    private Member find(String id) {
        return known(id).flatMap(members::find).orElseThrow(ProblemException::notFound);
    }

    /** What cannot be an id is answered like an id that is not known. */
    private static Optional<MemberId> known(String id) {
        return id.isBlank() || id.length() > 64 ? Optional.empty() : Optional.of(new MemberId(id));
    }

    private ResponseEntity<MemberResponse> answer(HttpStatus status, Member member) {
        return ResponseEntity.status(status)
                .eTag(EntityTag.of(member.version()))
                .body(pages.responses(List.of(member)).getFirst());
    }

    @Schema(name = "ChangeRolesRequest")
    record RolesRequest(@NotNull(message = "required") Set<Role> roles) {}

    @Schema(name = "MemberRoles")
    record RolesResponse(String memberId, List<Role> roles) {}
}
