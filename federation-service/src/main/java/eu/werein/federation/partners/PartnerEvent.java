package eu.werein.federation.partners;

/** What happened to a partner, with the partner as it is since. */
public sealed interface PartnerEvent {

    Partner partner();

    /** It is being set up. */
    record ProvisioningBegun(Partner.Provisioning partner) implements PartnerEvent {}

    /** It is set up and works. */
    record Activated(Partner.Active partner) implements PartnerEvent {}

    /** It is refused everywhere. */
    record SuspensionBegun(Partner.Suspended partner) implements PartnerEvent {}

    /** It works again. */
    record Resumed(Partner.Active partner) implements PartnerEvent {}
}
