package eu.werein.members.home;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What is the custom where the bound partner is at home. */
@Component
public final class HomePartner {

    private final PartnerRegistry partners;
    private final Clock clock;

    HomePartner(PartnerRegistry partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** The day that it is in the partner's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** ISO 3166-1 alpha-2: of a phone number, say, that is typed without one. */
    public String country() {
        return partner().country();
    }

    /** In which its people tell the time. */
    public ZoneId zone() {
        return partner().timeZone();
    }

    private Partner partner() {
        return partners.find(TenantContext.current()).orElseThrow();
    }
}
