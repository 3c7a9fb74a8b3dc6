package eu.werein.members.home;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Partners of a test and where they are at home. */
public final class Homes {

    private Homes() {}

    public static Partner partner(String id, String country, String zone) {
        return new Partner(
                new PartnerId(id),
                "Partner " + id,
                country,
                "association",
                "Home",
                0,
                0,
                List.of("fr"),
                ZoneId.of(zone),
                PartnerState.ACTIVE,
                14);
    }

    public static PartnerRegistry registry(Partner... partners) {
        return new PartnerRegistry() {
            @Override
            public Optional<Partner> find(PartnerId id) {
                return all().stream().filter(partner -> partner.id().equals(id)).findFirst();
            }

            @Override
            public Collection<Partner> all() {
                return List.of(partners);
            }
        };
    }

    public static HomePartner of(Clock clock, Partner... partners) {
        return new HomePartner(registry(partners), clock);
    }
}
