package eu.werein.training.cycles.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.MergePatch;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.Requests;
import eu.werein.training.cycles.ChangeCycle;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.Cycles.Listed;
import eu.werein.training.cycles.Cycles.Position;
import eu.werein.training.cycles.DraftCycle;
import eu.werein.training.cycles.Stale;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The cycles that a partner hosts, for its own people. */
@RestController
@RequestMapping("/api/partners/{partner}/cycles")
@Tag(name = "cycles")
final class CycleController {

    private static final String PARTNER = "partner";

    private final Cycles cycles;
    private final DraftCycle draft;
    private final ChangeCycle change;
    private final HostedCycles hosted;
    private final CycleForms forms;
    private final MergePatch patches;
    private final Requests requests;
    private final Paging paging;
    private final Ids ids;

    CycleController(
            Cycles cycles,
            DraftCycle draft,
            ChangeCycle change,
            HostedCycles hosted,
            CycleForms forms,
            MergePatch patches,
            Requests requests,
            Paging paging,
            Ids ids) {
        this.cycles = cycles;
        this.draft = draft;
        this.change = change;
        this.hosted = hosted;
        this.forms = forms;
        this.patches = patches;
        this.requests = requests;
        this.paging = paging;
        this.ids = ids;
    }

    @GetMapping
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "The cycles that the partner hosts, drafts too; what begins last is first")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<CycleSummaryResponse> listCycles(
            @Schema(
                            allowableValues = {
                                "draft",
                                "published",
                                "enrolling",
                                "running",
                                "completed",
                                "cancelled"
                            })
                    @RequestParam
                    Optional<String> state,
            @RequestParam Optional<String> cursor,
            @Schema(type = "integer", minimum = "1", maximum = "200") @RequestParam
                    Optional<Integer> limit) {
        if (state.filter(asked -> !asked.matches(CycleState.PATTERN)).isPresent()) {
            throw Paging.malformed("?state");
        }
        Paging.Part part = paging.part("cycles/" + state.orElse(""), cursor, limit);
        Listed which =
                new Listed(
                        state.orElse(null), part.after().map(CycleController::place).orElse(null));
        Page<Cycle> page = part.page(cycles.list(which, part.limit() + 1), CycleController::place);
        List<CycleSummaryResponse> shown =
                page.items().stream().map(CycleSummaryResponse::of).toList();
        return new Page<>(shown, page.next());
    }

    private static String place(Cycle cycle) {
        Position position = Position.of(cycle);
        return position.id() + "/" + position.begins();
    }

    private static Position place(String text) {
        int slash = text.indexOf('/');
        return new Position(text.substring(slash + 1), new CycleId(text.substring(0, slash)));
    }

    @PostMapping
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Begins a cycle that only the host knows of")
    @ApiResponse(responseCode = "201")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> draftCycle(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @RequestBody CycleRequest body) {
        String id =
                key.map(given -> given.deriveId(partner, Actor.required().accountId()))
                        .orElseGet(ids::next);
        CycleForms.Told told = forms.read(body, Set.of());
        Cycle cycle =
                draft.draft(
                        new CycleId(id),
                        told.particulars(),
                        told.seats(),
                        requests.of(key, "draft-cycle", body));
        return hosted.answer(HttpStatus.CREATED, cycle);
    }

    @GetMapping("/{id}")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "One cycle with all that its host knows of it")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> getCycle(@PathVariable String id) {
        return hosted.answer(HttpStatus.OK, hosted.find(id));
    }

    @PatchMapping("/{id}")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(
            summary =
                    "Changes what is told of a cycle: an RFC 7396 merge patch. Once it is public,"
                            + " what people rely on stays")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ChangeCycleRequest.class)))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CycleResponse.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Somebody was quicker: both versions; or it cannot be so any more",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = StaleCycleProblem.class)))
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<?> changeCycle(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody JsonNode patch) {
        long seen = EntityTag.version(ifMatch);
        Cycle cycle = hosted.find(id);
        CycleForms.Told told = forms.read(patched(cycle, patch), cycle.particulars().openTo());
        try {
            return hosted.change(
                    id, known -> change.change(known, seen, told.particulars(), told.seats()));
        } catch (Stale stale) {
            return StaleCycleProblem.answer(
                    hosted.show(stale.current()), proposed(stale.current(), told));
        }
    }

    private CycleRequest patched(Cycle cycle, JsonNode patch) {
        return patches.over(
                CycleRequest.of(cycle), patch, ChangeCycleRequest.class, CycleRequest.class);
    }

    private CycleResponse proposed(Cycle current, CycleForms.Told told) {
        return CycleResponse.forStaff(
                TenantContext.current(),
                current.toldAs(told.particulars(), told.seats()),
                hosted.seats(current));
    }
}
