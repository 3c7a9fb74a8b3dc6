package eu.werein.training.cycles.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Audience;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A public cycle, for those to whom its host has opened it. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}")
@Tag(name = "cycles")
final class OpenCycleController {

    private static final Set<Role> STAFF = Set.of(Role.TRAINER, Role.COORDINATOR);

    private final HostedCycles hosted;
    private final Memberships memberships;
    private final Audience audience;

    OpenCycleController(HostedCycles hosted, Memberships memberships, Audience audience) {
        this.hosted = hosted;
        this.memberships = memberships;
        this.audience = audience;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "A cycle that is open to a partner of the caller, and how its seats stand")
    @Parameter(name = "host", in = ParameterIn.PATH, required = true)
    ResponseEntity<CycleResponse> getOpenCycle(@PathVariable String id) {
        Cycle cycle = hosted.find(id);
        PartnerId host = TenantContext.current();
        String account = Actor.required().accountId();
        boolean staff = memberships.roles(account, host).stream().anyMatch(STAFF::contains);
        if (!cycle.state().isPublic() || !(staff || audience.includes(account, cycle))) {
            throw ProblemException.notFound();
        }
        CycleResponse shown =
                staff
                        ? hosted.show(cycle)
                        : CycleResponse.forLearners(host, cycle, hosted.seats(cycle));
        return EntityTag.answer(HttpStatus.OK, cycle.version(), shown);
    }
}
