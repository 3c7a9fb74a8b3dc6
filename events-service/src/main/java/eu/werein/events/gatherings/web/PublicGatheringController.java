package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A gathering that is for everybody, before anybody signs in. */
@RestController
@Tag(name = "gatherings")
final class PublicGatheringController {

    private final Gatherings gatherings;

    PublicGatheringController(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @GetMapping("/api/public/partners/{partner}/gatherings/{id}")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "A gathering that everybody may come to, with all its dates")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    ResponseEntity<GatheringResponse> getPublicGathering(@PathVariable String id) {
        Gathering gathering =
                GatheringId.parse(id)
                        .flatMap(gatherings::find)
                        .filter(found -> found.visibility() == Visibility.PUBLIC)
                        .orElseThrow(ProblemException::notFound);
        return EntityTag.answer(
                HttpStatus.OK,
                gathering.version(),
                GatheringResponse.forGuests(TenantContext.current(), gathering));
    }
}
