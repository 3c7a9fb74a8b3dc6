package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A partner from Canada in any state. */
public final class PartnerFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final PartnerId TORONTO = new PartnerId("ca-toronto");

    private PartnerFixture() {}

    public static Proposal proposal() {
        return new Proposal(
                "ca-toronto",
                "Femmes d’affaires",
                "CA",
                "association",
                "Toronto",
                43.65,
                -79.38,
                List.of("fr", "en"),
                "America/Toronto",
                null);
    }

    public static Profile profile() {
        return new Profile(
                "Femmes d’affaires",
                "CA",
                "association",
                "Toronto",
                43.65,
                -79.38,
                List.of("fr", "en"),
                ZoneId.of("America/Toronto"),
                14);
    }

    public static Change provisioning() {
        return new Partner.Proposed(TORONTO, profile()).provision(NOW);
    }

    public static Change activated() {
        return provisioning()
                .partner()
                .stepDone(Step.Name.CREATE_ORGANIZATION)
                .partner()
                .stepDone(Step.Name.ANNOUNCE)
                .partner()
                .stepDone(Step.Name.ACTIVATE);
    }

    public static Change suspended() {
        return ((Partner.Active) activated().partner()).suspend(NOW);
    }

    public static Change resumed() {
        return ((Partner.Suspended) suspended().partner()).resume(NOW);
    }
}
