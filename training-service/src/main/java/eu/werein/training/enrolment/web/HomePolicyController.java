package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.EntityTag;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.enrolment.HomePolicies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a partner's members enrol by themselves, or with their coordinator's word. */
@RestController
@RequestMapping("/api/partners/{partner}/enrolment-policy")
@Tag(name = "member enrolments")
final class HomePolicyController {

    private static final String PARTNER = "partner";

    private final HomePolicies policies;

    HomePolicyController(HomePolicies policies) {
        this.policies = policies;
    }

    @GetMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Whether the coordinator is asked before members enrol")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<PolicyResponse> getEnrolmentPolicy() {
        return answer(policies.current());
    }

    @PutMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Sets whether the coordinator is asked; enrolments stay as they are")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<PolicyResponse> setEnrolmentPolicy(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody PolicyRequest body) {
        boolean set = policies.set(HomePolicy.of(body.policy()), EntityTag.version(ifMatch));
        HomePolicies.Setting current = policies.current();
        if (!set) {
            EntityTag.requireMatch(ifMatch, current.version());
        }
        return answer(current);
    }

    private static ResponseEntity<PolicyResponse> answer(HomePolicies.Setting setting) {
        return EntityTag.answer(
                HttpStatus.OK,
                setting.version(),
                new PolicyResponse(setting.policy().wireName(), setting.version()));
    }

    @Schema(name = "EnrolmentPolicyRequest")
    record PolicyRequest(
            @Schema(allowableValues = {"automatic", "coordinator-agrees"})
                    @NotNull(message = "required") @Pattern(regexp = HomePolicy.PATTERN, message = "invalid") String policy) {}

    @Schema(name = "EnrolmentPolicy")
    record PolicyResponse(
            @Schema(allowableValues = {"automatic", "coordinator-agrees"}) String policy,
            long version) {}
}
