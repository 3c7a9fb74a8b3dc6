package eu.werein.training.roster.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.roster.ReadRoster;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who comes to a cycle, for the host's own people. */
@RestController
@RequestMapping("/api/partners/{partner}/cycles/{id}/roster")
@Tag(name = "roster")
final class RosterController {

    private final Cycles cycles;
    private final ReadRoster roster;

    RosterController(Cycles cycles, ReadRoster roster) {
        this.cycles = cycles;
        this.roster = roster;
    }

    /** What a learner takes back is not shown again from anybody's cache. */
    @GetMapping
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Who has a seat or waits for one, with the cards of those who let it")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    ResponseEntity<RosterResponse> readRoster(@PathVariable String id) {
        Cycle cycle =
                CycleId.parse(id)
                        .flatMap(cycles::find)
                        .filter(found -> found.state().isPublic())
                        .orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RosterResponse.of(cycle, roster.of(TenantContext.current(), cycle)));
    }
}
