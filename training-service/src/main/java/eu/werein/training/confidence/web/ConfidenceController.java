package eu.werein.training.confidence.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.attendance.PublicCycles;
import eu.werein.training.attendance.SeatedCaller;
import eu.werein.training.confidence.SayConfidence;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a learner sees herself before and after a cycle: read by herself only. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}/confidence")
@Tag(name = "confidence")
final class ConfidenceController {

    private static final String HOST = "host";

    private final PublicCycles cycles;
    private final SeatedCaller caller;
    private final SayConfidence confidence;

    ConfidenceController(PublicCycles cycles, SeatedCaller caller, SayConfidence confidence) {
        this.cycles = cycles;
        this.caller = caller;
        this.confidence = confidence;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "What the caller has said of herself, before and after the cycle")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ConfidenceResponse getMyConfidence(@PathVariable String id) {
        Cycle cycle = cycles.find(id);
        return ConfidenceResponse.of(
                confidence.read(cycle, caller.in(cycle)), confidence.moment(cycle));
    }

    @PutMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Says how the caller sees herself; once more replaces it")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ConfidenceResponse sayMyConfidence(
            @PathVariable String id, @Valid @RequestBody AnswersRequest body) {
        Cycle cycle = cycles.find(id);
        return confidence
                .say(cycle, caller.in(cycle), body.answers())
                .map(pair -> ConfidenceResponse.of(pair, confidence.moment(cycle)))
                .orElseThrow(() -> ProblemException.of(HttpStatus.CONFLICT, "not-now"));
    }
}
