package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.web.Keyed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.MemberEnrolment;
import eu.werein.training.enrolment.MemberEnrolments;
import eu.werein.training.enrolment.MemberEnrolments.Which;
import eu.werein.training.enrolment.SeatRequest;
import eu.werein.training.enrolment.web.Outcomes.ToldResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's view of where her members enrol, and her word where it is asked. */
@RestController
@RequestMapping("/api/partners/{partner}")
@Tag(name = "member enrolments")
final class HomeController {

    private static final String PARTNER = "partner";

    private final MemberEnrolments enrolments;
    private final Deciders<CycleId, SeatRequest, Outcome> deciders;
    private final Keyed keyed;
    private final Paging paging;

    HomeController(
            MemberEnrolments enrolments,
            Deciders<CycleId, SeatRequest, Outcome> deciders,
            Keyed keyed,
            Paging paging) {
        this.enrolments = enrolments;
        this.deciders = deciders;
        this.keyed = keyed;
        this.paging = paging;
    }

    @GetMapping("/member-enrolments")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Where the partner's members have enrolled, whoever hosts it")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<MemberEnrolmentResponse> listMemberEnrolments(
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        return page("member-enrolments", Which.ALL, cursor, limit, this::response);
    }

    @GetMapping("/enrolment-requests")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Parties whose seats wait for the coordinator's word")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<EnrolmentRequestResponse> listEnrolmentRequests(
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        return page(
                "enrolment-requests",
                Which.ASKING,
                cursor,
                limit,
                found -> new EnrolmentRequestResponse(RequestId.of(found), response(found)));
    }

    @PostMapping("/enrolment-requests/{id}/decision")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Agrees to a party of members, or does not")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ToldResponse> decideEnrolmentRequest(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody DecisionRequest body) {
        MemberEnrolment asking =
                RequestId.parse(id)
                        .flatMap(found -> enrolments.request(found.host(), found.enrolment()))
                        .orElseThrow(ProblemException::notFound);
        PartnerId home = TenantContext.current();
        Optional<Outcome> outcome =
                EnrolmentProblems.told(
                        () ->
                                TenantContext.<Optional<Outcome>, RuntimeException>call(
                                        asking.host(), () -> decide(asking, home, key, body)));
        return outcome.map(Outcomes::answer).orElseThrow(ProblemException::notFound);
    }

    /** The host's plan decides, so that a party's seats are given and taken in one place. */
    private Optional<Outcome> decide(
            MemberEnrolment asking,
            PartnerId home,
            Optional<IdempotencyKey> key,
            DecisionRequest body) {
        String account = Actor.required().accountId();
        return deciders.decide(
                asking.cycle(),
                new SeatRequest.Decide(
                        asking.enrolment(),
                        home,
                        body.decision().equals("agree"),
                        keyed.key(
                                key,
                                asking.cycle().value(),
                                account,
                                "decide " + asking.enrolment().value(),
                                body)));
    }

    private <T> Page<T> page(
            String list,
            Which which,
            Optional<String> cursor,
            Optional<Integer> limit,
            Function<MemberEnrolment, T> response) {
        Paging.Part part = paging.part(list, cursor, limit);
        List<MemberEnrolment> found =
                enrolments.list(which, part.after().orElse(null), part.limit() + 1);
        Page<MemberEnrolment> page = part.page(found, MemberEnrolments::place);
        return new Page<>(page.items().stream().map(response).toList(), page.next());
    }

    private MemberEnrolmentResponse response(MemberEnrolment found) {
        return MemberEnrolmentResponse.of(TenantContext.current(), found);
    }

    /** Which party the coordinator is asked about: an enrolment is unique within its host only. */
    private record RequestId(PartnerId host, EnrolmentId enrolment) {

        static String of(MemberEnrolment asking) {
            return asking.host() + "~" + asking.enrolment().value();
        }

        static Optional<RequestId> parse(String id) {
            int end = id.indexOf('~');
            return end < 0
                    ? Optional.empty()
                    : PartnerId.parse(id.substring(0, end))
                            .map(
                                    host ->
                                            new RequestId(
                                                    host,
                                                    PathIds.enrolment(id.substring(end + 1))));
        }
    }

    @Schema(name = "EnrolmentDecisionRequest")
    record DecisionRequest(
            @Schema(allowableValues = {"agree", "decline"})
                    @NotNull(message = "required") @Pattern(regexp = "agree|decline", message = "invalid") String decision) {}

    /** A party that waits for the coordinator's word. */
    @Schema(name = "EnrolmentRequest")
    record EnrolmentRequestResponse(String id, MemberEnrolmentResponse enrolment) {}
}
