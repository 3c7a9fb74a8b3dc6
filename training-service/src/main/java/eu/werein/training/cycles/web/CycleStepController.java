package eu.werein.training.cycles.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Requests;
import eu.werein.training.cycles.TakeStep;
import eu.werein.training.cycles.TakeStep.Step;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a cycle from a draft to its end. */
@RestController
@RequestMapping("/api/partners/{partner}/cycles/{id}")
@Tag(name = "cycles")
final class CycleStepController {

    private static final String PARTNER = "partner";

    private final TakeStep steps;
    private final HostedCycles hosted;
    private final Requests requests;

    CycleStepController(TakeStep steps, HostedCycles hosted, Requests requests) {
        this.steps = steps;
        this.hosted = hosted;
        this.requests = requests;
    }

    @PostMapping("/publish")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Lets everybody know of a cycle to whom it is open")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> publishCycle(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        return take(id, Step.PUBLISH, key);
    }

    @PostMapping("/open-enrolment")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Lets people enrol in a published cycle")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> openEnrolment(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        return take(id, Step.OPEN_ENROLMENT, key);
    }

    @PostMapping("/complete")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Says that a cycle is over, once it has begun")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> completeCycle(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        return take(id, Step.COMPLETE, key);
    }

    @PostMapping("/cancel")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Says that a cycle does not take place; of a draft nobody is told")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> cancelCycle(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        return take(id, Step.CANCEL, key);
    }

    private ResponseEntity<CycleResponse> take(String id, Step step, Optional<IdempotencyKey> key) {
        return hosted.change(
                id, known -> steps.take(known, step, requests.of(key, step.name(), id)));
    }
}
