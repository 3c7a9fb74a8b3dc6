package eu.werein.federation.partners.messaging;

import eu.werein.federation.partners.Partner;
import eu.werein.federation.partners.PartnerEvent;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.registry.PartnerState;

/** Puts what happened to a partner into the words of the contract: its state after the change. */
public final class PartnerContract {

    static final String TYPE = "federation.partner-changed.v1";

    private PartnerContract() {}

    public static DomainEvent told(PartnerEvent event) {
        PartnerState state =
                switch (event) {
                    case PartnerEvent.ProvisioningBegun begun -> PartnerState.PROVISIONING;
                    case PartnerEvent.Activated activated -> PartnerState.ACTIVE;
                    case PartnerEvent.SuspensionBegun suspension -> PartnerState.SUSPENDED;
                    case PartnerEvent.Resumed resumed -> PartnerState.ACTIVE;
                };
        return new DomainEvent(Topics.PARTNER, TYPE, data(event.partner(), state));
    }

    private static eu.werein.platform.registry.Partner data(Partner partner, PartnerState state) {
        return new eu.werein.platform.registry.Partner(
                partner.id(),
                partner.profile().name(),
                partner.profile().country(),
                partner.profile().kind(),
                partner.profile().city(),
                partner.profile().latitude(),
                partner.profile().longitude(),
                partner.profile().languages(),
                partner.profile().timeZone(),
                state,
                partner.profile().applicationTargetDays());
    }
}
