package eu.werein.federation.partners.messaging;

import eu.werein.federation.partners.Announcements;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import org.springframework.stereotype.Component;

/** Announced is what comes back from the log: this service follows it like all the others. */
@Component
final class FollowedAnnouncements implements Announcements {

    private final PartnerRegistry registry;

    FollowedAnnouncements(PartnerRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean heard(PartnerId id) {
        return registry.find(id).isPresent();
    }
}
