package eu.werein.members.register.web;

import eu.werein.members.home.HomePartner;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.ChangeMember;
import eu.werein.members.register.ExternalIdTaken;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.RegisterMember;
import eu.werein.members.register.Stale;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.MergePatch;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The register of a partner. */
@RestController
@RequestMapping("/api/partners/{partner}/members")
@Tag(name = "members")
final class MemberController {

    private static final String PARTNER = "partner";

    private final Members members;
    private final RegisterMember register;
    private final ChangeMember change;
    private final Register records;
    private final MemberPages pages;
    private final MergePatch patches;
    private final Forms forms;
    private final HomePartner home;
    private final Requests requests;
    private final Ids ids;

    MemberController(
            Members members,
            RegisterMember register,
            ChangeMember change,
            Register records,
            MemberPages pages,
            MergePatch patches,
            Forms forms,
            HomePartner home,
            Requests requests,
            Ids ids) {
        this.members = members;
        this.register = register;
        this.change = change;
        this.records = records;
        this.pages = pages;
        this.patches = patches;
        this.forms = forms;
        this.home = home;
        this.requests = requests;
        this.ids = ids;
    }

    @GetMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Members by name; q finds parts of what is known, accents aside")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<MemberSummaryResponse> listMembers(
            @RequestParam Optional<String> q,
            @Schema(allowableValues = {"active", "lapsed", "guest", "left"}) @RequestParam
                    Optional<String> state,
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language,
            @RequestParam Optional<String> country,
            @Schema(allowableValues = {"idea", "starting", "established", "unknown"}) @RequestParam
                    Optional<String> stage,
            @RequestParam Optional<String> sector,
            @RequestParam("import") Optional<String> importId,
            @RequestParam Optional<String> cursor,
            @Schema(type = "integer", minimum = "1", maximum = "200") @RequestParam
                    Optional<Integer> limit) {
        MemberFilter filter =
                new MemberFilter(
                        q.orElse(null),
                        state.orElse(null),
                        language.orElse(null),
                        country.orElse(null),
                        stage.orElse(null),
                        sector.orElse(null),
                        importId.orElse(null));
        return pages.page(filter.read(), cursor, limit);
    }

    @GetMapping("/summary")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "How many members there are in each state")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    SummaryResponse summarizeMembers() {
        Map<MemberState, Long> counts = members.count();
        return new SummaryResponse(
                counts.getOrDefault(MemberState.ACTIVE, 0L),
                counts.getOrDefault(MemberState.LAPSED, 0L),
                counts.getOrDefault(MemberState.GUEST, 0L),
                counts.getOrDefault(MemberState.LEFT, 0L));
    }

    @PostMapping
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Registers a member and invites her if she has an e-mail address")
    @ApiResponse(responseCode = "201")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> registerMember(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @RequestBody RegisterMemberRequest body) {
        String id =
                key.map(given -> given.deriveId(partner, Actor.required().accountId()))
                        .orElseGet(ids::next);
        Member member =
                register.register(
                        new MemberId(id),
                        forms.checked(body).newMember(home),
                        records.occasion(),
                        requests.of(key, "register", body));
        return records.answer(HttpStatus.CREATED, member);
    }

    @GetMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "One member; a record that was merged is found in the one that was kept")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> getMember(@PathVariable String id) {
        return records.show(id);
    }

    @PatchMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Changes what is known of a member: an RFC 7396 merge patch")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ChangeMemberRequest.class)))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MemberResponse.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Somebody was quicker: both versions",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = StaleMemberProblem.class)))
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<?> changeMember(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody JsonNode patch) {
        long seen = EntityTag.version(ifMatch);
        Member member = records.find(id);
        var told = forms.checked(patched(member, patch)).entry(home);
        try {
            return records.change(
                    id, known -> change.change(known, seen, told, records.occasion()));
        } catch (Stale stale) {
            MemberResponse proposed = records.show(stale.current().knownAs(told));
            return StaleMemberProblem.answer(records.show(stale.current()), proposed);
        }
    }

    private RegisterMemberRequest patched(Member member, JsonNode patch) {
        return patches.over(
                RegisterMemberRequest.of(member),
                patch,
                ChangeMemberRequest.class,
                RegisterMemberRequest.class);
    }

    @ExceptionHandler
    ResponseEntity<Problem> taken(ExternalIdTaken refusal) {
        return ResponseEntity.badRequest()
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(
                        Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "invalid",
                                List.of(Problem.Defect.of("/externalId", "external-id-taken"))));
    }

    @Schema(name = "RegisterSummary")
    record SummaryResponse(long active, long lapsed, long guest, long left) {}
}
