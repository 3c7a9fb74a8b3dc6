package eu.werein.members.applications.web;

import eu.werein.members.applications.AlreadyDecided;
import eu.werein.members.applications.Applicant;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.DecideApplication;
import eu.werein.members.applications.DeclineReason;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.register.Members;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's inbox. */
@RestController
@RequestMapping("/api/partners/{partner}/applications")
@Tag(name = "applications")
final class ApplicationController {

    private static final String PARTNER = "partner";

    private final Applications applications;
    private final DecideApplication decide;
    private final Members members;
    private final PartnerRegistry partners;
    private final ApplicationPages pages;
    private final Requests requests;
    private final Clock clock;

    ApplicationController(
            Applications applications,
            DecideApplication decide,
            Members members,
            PartnerRegistry partners,
            ApplicationPages pages,
            Requests requests,
            Clock clock) {
        this.applications = applications;
        this.decide = decide;
        this.members = members;
        this.partners = partners;
        this.pages = pages;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Applications in the order of their submission, oldest first")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<ApplicationResponse> listApplications(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "open",
                                                "submitted",
                                                "in-review",
                                                "approved",
                                                "declined",
                                                "withdrawn"
                                            }))
                    @RequestParam
                    Optional<String> state,
            @RequestParam Optional<String> cursor,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam
                    Optional<Integer> limit) {
        Page<Application> page = pages.page(state, cursor, limit);
        return new Page<>(responses(page.items()), page.next());
    }

    @GetMapping("/{id}")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "One application")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ApplicationResponse> getApplication(@PathVariable String id) {
        return answer(known(id).flatMap(applications::find));
    }

    @PostMapping("/{id}/review")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Takes an application up")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ApplicationResponse> reviewApplication(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        Request request = requests.of(key, "review", id);
        return answer(known(id).flatMap(known -> decide.review(known, request)));
    }

    @PostMapping("/{id}/decision")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Approves or declines an application, once")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<ApplicationResponse> decideApplication(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody DecisionRequest body) {
        Request request = requests.of(key, "decide", body);
        return answer(known(id).flatMap(known -> decide(known, body, request)));
    }

    private Optional<Application> decide(ApplicationId id, DecisionRequest body, Request request) {
        if (body.decision().equals("approve")) {
            return decide.approve(id, request);
        }
        if (body.reason() == null) {
            throw ProblemException.of(
                    HttpStatus.BAD_REQUEST,
                    "invalid",
                    List.of(Problem.Defect.of("/reason", "required")));
        }
        return decide.decline(id, DeclineReason.of(body.reason()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> alreadyDecided(AlreadyDecided refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .body(Problem.of(HttpStatus.CONFLICT, "already-decided"));
    }

    /** What cannot be an id is answered like an id that is not known. */
    private static Optional<ApplicationId> known(String id) {
        return id.isBlank() || id.length() > 64
                ? Optional.empty()
                : Optional.of(new ApplicationId(id));
    }

    private ResponseEntity<ApplicationResponse> answer(Optional<Application> found) {
        Application application = found.orElseThrow(ProblemException::notFound);
        return EntityTag.answer(
                HttpStatus.OK, application.version(), responses(List.of(application)).getFirst());
    }

    private List<ApplicationResponse> responses(List<Application> found) {
        Set<EmailAddress> known =
                members.knownAmong(
                        found.stream()
                                .flatMap(application -> application.applicant().stream())
                                .map(Applicant::email)
                                .toList());
        int targetDays =
                partners.find(TenantContext.current()).orElseThrow().applicationTargetDays();
        Instant now = clock.instant();
        return found.stream()
                .map(
                        application ->
                                ApplicationResponse.of(
                                        application, isKnown(application, known), targetDays, now))
                .toList();
    }

    /** An approved applicant is a member because of this very application. */
    private static boolean isKnown(Application application, Set<EmailAddress> known) {
        return application.memberId().isEmpty()
                && application
                        .applicant()
                        .map(Applicant::email)
                        .filter(known::contains)
                        .isPresent();
    }

    record DecisionRequest(
            @Schema(allowableValues = {"approve", "decline"})
                    @NotNull(message = "required") @Pattern(regexp = "approve|decline", message = "invalid") String decision,
            @Schema(
                            allowableValues = {
                                "outside-region",
                                "not-a-founder",
                                "incomplete",
                                "duplicate",
                                "other"
                            })
                    @Pattern(regexp = DeclineReason.PATTERN, message = "invalid") @Nullable String reason) {}
}
