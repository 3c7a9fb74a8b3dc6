package eu.werein.federation.partners.web;

import eu.werein.platform.registry.Partner;
import java.util.List;

/** What everybody may know of a partner that works. */
record PublicPartnerResponse(
        String id,
        String name,
        String country,
        String kind,
        String city,
        double latitude,
        double longitude,
        List<String> languages,
        String timeZone) {

    static PublicPartnerResponse of(Partner partner) {
        return new PublicPartnerResponse(
                partner.id().value(),
                partner.name(),
                partner.country(),
                partner.kind(),
                partner.city(),
                partner.latitude(),
                partner.longitude(),
                partner.languages(),
                partner.timeZone().getId());
    }
}
