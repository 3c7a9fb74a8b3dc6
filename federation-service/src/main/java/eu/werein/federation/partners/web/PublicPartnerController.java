package eu.werein.federation.partners.web;

import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import java.util.Comparator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The partners for everybody: those that work, from memory. */
@RestController
final class PublicPartnerController {

    private final PartnerRegistry registry;

    PublicPartnerController(PartnerRegistry registry) {
        this.registry = registry;
    }

    @Allowed(Caller.ANYONE)
    @GetMapping("/api/public/partners")
    Page<PublicPartnerResponse> publicPartners() {
        return new Page<>(
                registry.all().stream()
                        .filter(Partner::active)
                        .sorted(Comparator.comparing(Partner::id))
                        .map(PublicPartnerResponse::of)
                        .toList(),
                null);
    }

    @Allowed(Caller.ANYONE)
    @GetMapping("/api/public/partners/{partner}")
    PublicPartnerResponse publicPartner(@PathVariable String partner) {
        return PartnerId.parse(partner)
                .flatMap(registry::find)
                .filter(Partner::active)
                .map(PublicPartnerResponse::of)
                .orElseThrow(ProblemException::notFound);
    }
}
