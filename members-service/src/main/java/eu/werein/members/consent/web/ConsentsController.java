package eu.werein.members.consent.web;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.DecideConsents;
import eu.werein.members.memberships.web.OwnMembership;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.PartnerRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person agrees to as a member of a partner. */
@RestController
@RequestMapping("/api/me/memberships/{partner}/consents")
@Tag(name = "me")
final class ConsentsController {

    private final OwnMembership own;
    private final Consents consents;
    private final DecideConsents decide;
    private final PartnerRegistry partners;

    ConsentsController(
            OwnMembership own, Consents consents, DecideConsents decide, PartnerRegistry partners) {
        this.own = own;
        this.consents = consents;
        this.decide = decide;
        this.partners = partners;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "What I agreed to and refused as a member of the partner")
    ConsentsResponse getMyConsents(@PathVariable String partner) {
        return own.at(partner, member -> ConsentsResponse.of(consents.find(member)));
    }

    @PutMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Decides on what I agree to; takes effect at the next reading")
    ConsentsResponse decideMyConsents(
            @PathVariable String partner, @Valid @RequestBody ConsentsRequest body) {
        return own.at(
                partner,
                member -> ConsentsResponse.of(decide.decide(member, body.wishes(partners))));
    }
}
