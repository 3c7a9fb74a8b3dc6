package eu.werein.federation.partners.web;

import eu.werein.federation.partners.ChangePartner;
import eu.werein.federation.partners.Partners;
import eu.werein.federation.partners.Proposal;
import eu.werein.federation.partners.ProposePartner;
import eu.werein.federation.partners.RequestKey;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registry for federation administrators. */
@RestController
@RequestMapping("/api/federation/partners")
final class PartnerController {

    private final Partners partners;
    private final ProposePartner proposePartner;
    private final ChangePartner changePartner;

    PartnerController(
            Partners partners, ProposePartner proposePartner, ChangePartner changePartner) {
        this.partners = partners;
        this.proposePartner = proposePartner;
        this.changePartner = changePartner;
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @GetMapping
    Page<PartnerResponse> partners() {
        return new Page<>(partners.all().stream().map(PartnerResponse::of).toList(), null);
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @GetMapping("/{id}")
    ResponseEntity<PartnerResponse> partner(@PathVariable String id) {
        return PartnerId.parse(id)
                .flatMap(partners::find)
                .map(held -> answer(HttpStatus.OK, held))
                .orElseThrow(ProblemException::notFound);
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @PostMapping
    ResponseEntity<PartnerResponse> proposePartner(
            @RequestBody ProposePartnerRequest request, Optional<IdempotencyKey> key) {
        Proposal proposal = request.proposal();
        refuseDefects(proposal);
        Optional<RequestKey> requestKey =
                key.map(
                        given ->
                                new RequestKey(
                                        given.deriveId("partners", Actor.required().accountId()),
                                        request.bodyHash()));
        return switch (proposePartner.propose(
                proposal.partnerId(), proposal.profile(), requestKey)) {
            case ProposePartner.Outcome.Accepted accepted ->
                    answer(HttpStatus.ACCEPTED, accepted.partner());
            case ProposePartner.Outcome.Exists exists ->
                    throw ProblemException.of(HttpStatus.CONFLICT, "partner-exists");
            case ProposePartner.Outcome.KeyReused reused -> throw IdempotencyKey.reused();
        };
    }

    private static void refuseDefects(Proposal proposal) {
        List<Problem.Defect> defects =
                proposal.defects().stream()
                        .map(defect -> Problem.Defect.of("/" + defect.field(), defect.code()))
                        .toList();
        if (!defects.isEmpty()) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, "invalid", defects);
        }
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @PostMapping("/{id}/suspend")
    ResponseEntity<PartnerResponse> suspendPartner(@PathVariable String id) {
        return changed(changePartner.suspend(known(id)));
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @PostMapping("/{id}/resume")
    ResponseEntity<PartnerResponse> resumePartner(@PathVariable String id) {
        return changed(changePartner.resume(known(id)));
    }

    private static PartnerId known(String id) {
        return PartnerId.parse(id).orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<PartnerResponse> changed(ChangePartner.Outcome outcome) {
        return switch (outcome) {
            case ChangePartner.Outcome.Done done -> answer(HttpStatus.OK, done.partner());
            case ChangePartner.Outcome.Unknown unknown -> throw ProblemException.notFound();
            case ChangePartner.Outcome.NotYetActive notYet ->
                    throw ProblemException.of(HttpStatus.CONFLICT, "partner-not-active");
        };
    }

    private static ResponseEntity<PartnerResponse> answer(HttpStatus status, Partners.Held held) {
        return ResponseEntity.status(status)
                .eTag(EntityTag.of(held.version()))
                .body(PartnerResponse.of(held));
    }
}
