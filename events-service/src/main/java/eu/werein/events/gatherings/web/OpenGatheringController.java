package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.ProblemException;
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

/** A gathering, for those whom it is open to. */
@RestController
@RequestMapping("/api/gatherings/{host}/{id}")
@Tag(name = "gatherings")
final class OpenGatheringController {

    private final Gatherings gatherings;
    private final ActivePartners partners;

    OpenGatheringController(Gatherings gatherings, ActivePartners partners) {
        this.gatherings = gatherings;
        this.partners = partners;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "A gathering that the caller may come to, with all its dates")
    @Parameter(name = "host", in = ParameterIn.PATH, required = true)
    ResponseEntity<GatheringResponse> getOpenGathering(@PathVariable String id) {
        PartnerId host = TenantContext.current();
        Set<PartnerId> hers = partners.of(Actor.required().accountId());
        Gathering gathering =
                GatheringId.parse(id)
                        .flatMap(gatherings::find)
                        .filter(found -> found.visibility().opens(host, hers))
                        .orElseThrow(ProblemException::notFound);
        return EntityTag.answer(
                HttpStatus.OK,
                gathering.version(),
                hers.isEmpty()
                        ? GatheringResponse.forGuests(host, gathering)
                        : GatheringResponse.of(host, gathering));
    }
}
