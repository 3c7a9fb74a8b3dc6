package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.ChangeGathering;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.PlanGathering;
import eu.werein.events.gatherings.Scope;
import eu.werein.events.gatherings.Stale;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
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

/** The gatherings that a partner hosts, for those who organise them. */
@RestController
@RequestMapping("/api/partners/{partner}/gatherings")
@Tag(name = "gatherings")
final class GatheringController {

    private static final String PARTNER = "partner";

    private final Gatherings gatherings;
    private final PlanGathering plan;
    private final ChangeGathering change;
    private final GatheringForms forms;
    private final Requests requests;
    private final Ids ids;

    GatheringController(
            Gatherings gatherings,
            PlanGathering plan,
            ChangeGathering change,
            GatheringForms forms,
            Requests requests,
            Ids ids) {
        this.gatherings = gatherings;
        this.plan = plan;
        this.change = change;
        this.forms = forms;
        this.requests = requests;
        this.ids = ids;
    }

    @PostMapping
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Plans a gathering and lets know of it whom it may concern")
    @ApiResponse(responseCode = "201")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<GatheringResponse> planGathering(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @RequestBody GatheringRequest body) {
        String id =
                key.map(given -> given.deriveId(partner, Actor.required().accountId()))
                        .orElseGet(ids::next);
        Gathering planned =
                plan.plan(
                        new GatheringId(id),
                        forms.read(body),
                        requests.of(key, "plan-gathering", body));
        return answer(HttpStatus.CREATED, planned);
    }

    @GetMapping("/{id}")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "One gathering with all that its host knows of it")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<GatheringResponse> getGathering(@PathVariable String id) {
        return answer(HttpStatus.OK, GatheringId.parse(id).flatMap(gatherings::find));
    }

    @PatchMapping("/{id}")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(
            summary =
                    "Changes what is said of a gathering, of one date, or of one and those that"
                            + " follow: an RFC 7396 merge patch")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ChangeGatheringRequest.class)))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GatheringResponse.class)))
    @ApiResponse(
            responseCode = "409",
            description = "Somebody was quicker; or it cannot be so any more",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = StaleGatheringProblem.class)))
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<?> changeGathering(
            @PathVariable String id,
            @Schema(allowableValues = {"this", "following", "all"}) @RequestParam
                    Optional<String> scope,
            @RequestParam Optional<LocalDate> date,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody JsonNode patch) {
        long seen = EntityTag.version(ifMatch);
        Scope dates = Scopes.read(scope.orElse(null), date.orElse(null), "?");
        try {
            return answer(
                    HttpStatus.OK,
                    GatheringId.parse(id)
                            .flatMap(
                                    known ->
                                            change.edit(
                                                    known,
                                                    seen,
                                                    dates,
                                                    forms.edit(patch),
                                                    forms.reason(patch))));
        } catch (Stale stale) {
            return StaleGatheringProblem.answer(show(stale.current()));
        }
    }

    @PostMapping("/{id}/cancel")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Says that a gathering, or some of its dates, do not take place")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<GatheringResponse> cancelGathering(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @RequestBody CancelGatheringRequest body) {
        Scope dates = Scopes.read(body.scope(), body.date(), "/");
        return answer(
                HttpStatus.OK,
                GatheringId.parse(id)
                        .flatMap(
                                known ->
                                        change.cancel(
                                                known,
                                                dates,
                                                forms.reason(body.reason()),
                                                requests.of(key, "cancel-gathering", body))));
    }

    /** What cannot be an id is answered like an id that is not known. */
    private static ResponseEntity<GatheringResponse> answer(
            HttpStatus status, Optional<Gathering> gathering) {
        return answer(status, gathering.orElseThrow(ProblemException::notFound));
    }

    private static ResponseEntity<GatheringResponse> answer(
            HttpStatus status, Gathering gathering) {
        return EntityTag.answer(status, gathering.version(), show(gathering));
    }

    private static GatheringResponse show(Gathering gathering) {
        return GatheringResponse.of(TenantContext.current(), gathering);
    }
}
