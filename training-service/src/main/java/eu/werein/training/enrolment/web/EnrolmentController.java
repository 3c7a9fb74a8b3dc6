package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.web.Keyed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.EnrolInCycle;
import eu.werein.training.enrolment.PartyId;
import eu.werein.training.enrolment.SeatRequest;
import eu.werein.training.enrolment.SeeStanding;
import eu.werein.training.enrolment.web.Outcomes.ToldResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A learner and her seats. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}/enrolments")
@Tag(name = "enrolments")
final class EnrolmentController {

    private static final String HOST = "host";

    private final EnrolInCycle enrol;
    private final SeeStanding standing;
    private final Deciders<CycleId, SeatRequest, Outcome> deciders;
    private final Keyed keyed;

    EnrolmentController(
            EnrolInCycle enrol,
            SeeStanding standing,
            Deciders<CycleId, SeatRequest, Outcome> deciders,
            Keyed keyed) {
        this.enrol = enrol;
        this.standing = standing;
        this.deciders = deciders;
        this.keyed = keyed;
    }

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Asks for seats: 201 with them, 202 while she waits or is pending")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ResponseEntity<ToldResponse> enrol(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody EnrolRequest body) {
        CycleId cycle = PathIds.cycle(id);
        String account = Actor.required().accountId();
        EnrolInCycle.Wish wish =
                new EnrolInCycle.Wish(
                        keyed.enrolment(key, cycle.value(), account),
                        keyed.body("enrol", body),
                        new PartnerId(body.asMemberOf()),
                        body.party() == null ? null : new PartyId(body.party()),
                        Consents.card(body.consents(), body.policyVersion()));
        return EnrolmentProblems.told(() -> enrol.enrol(cycle, account, wish))
                .map(Outcomes::answer)
                .orElseThrow(ProblemException::notFound);
    }

    @DeleteMapping("/{enrolment}")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Leaves: the leader with her whole party, a companion by herself")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ResponseEntity<ToldResponse> leave(
            @PathVariable String id, @PathVariable String enrolment, Optional<IdempotencyKey> key) {
        String account = Actor.required().accountId();
        return ask(
                id,
                enrolment,
                (cycle, party) ->
                        new SeatRequest.Leave(
                                party, account, keyed(key, cycle, account, "leave", enrolment)));
    }

    @PostMapping("/{enrolment}/accept")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "The leader takes the seats that are offered")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ResponseEntity<ToldResponse> accept(
            @PathVariable String id, @PathVariable String enrolment, Optional<IdempotencyKey> key) {
        return answerOffer(id, enrolment, key, true);
    }

    @PostMapping("/{enrolment}/refuse")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "The leader does not want the seats that are offered")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ResponseEntity<ToldResponse> refuse(
            @PathVariable String id, @PathVariable String enrolment, Optional<IdempotencyKey> key) {
        return answerOffer(id, enrolment, key, false);
    }

    @GetMapping("/{enrolment}/standing")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Where her party stands, why, and what would move it")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    StandingResponse standing(@PathVariable String id, @PathVariable String enrolment) {
        String account = Actor.required().accountId();
        return standing.see(PathIds.cycle(id), PathIds.enrolment(enrolment), account)
                .map(StandingResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    private ResponseEntity<ToldResponse> answerOffer(
            String id, String enrolment, Optional<IdempotencyKey> key, boolean accepted) {
        String account = Actor.required().accountId();
        String operation = accepted ? "accept" : "refuse";
        return ask(
                id,
                enrolment,
                (cycle, party) ->
                        new SeatRequest.AnswerOffer(
                                party,
                                account,
                                accepted,
                                keyed(key, cycle, account, operation, enrolment)));
    }

    private RequestKey keyed(
            Optional<IdempotencyKey> key,
            CycleId cycle,
            String account,
            String operation,
            String enrolment) {
        return keyed.key(key, cycle.value(), account, operation, enrolment);
    }

    /** Of a cycle, about an enrolment. */
    private interface Asking {
        SeatRequest of(CycleId cycle, EnrolmentId enrolment);
    }

    private ResponseEntity<ToldResponse> ask(String id, String enrolment, Asking asking) {
        CycleId cycle = PathIds.cycle(id);
        SeatRequest request = asking.of(cycle, PathIds.enrolment(enrolment));
        return EnrolmentProblems.told(() -> deciders.decide(cycle, request))
                .map(Outcomes::answer)
                .orElseThrow(ProblemException::notFound);
    }

    record EnrolRequest(
            @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "malformed") String asMemberOf,
            @Size(min = 1, max = 64, message = "length") @Nullable String party,
            @Nullable List<
                            @NotNull(message = "required") @Pattern(regexp = Consents.PATTERN, message = "invalid") String>
                    consents,
            @Size(min = 1, max = 40, message = "length") @Nullable String policyVersion) {}
}
