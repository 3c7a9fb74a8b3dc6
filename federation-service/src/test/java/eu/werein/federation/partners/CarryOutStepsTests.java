package eu.werein.federation.partners;

import static eu.werein.federation.partners.PartnerFixture.NOW;
import static eu.werein.federation.partners.PartnerFixture.TORONTO;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarryOutStepsTests {

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryPartners partners = new InMemoryPartners();
    private final RememberedOrganizations organizations = new RememberedOrganizations();
    private boolean heard = true;
    private final CarryOutSteps steps =
            new CarryOutSteps(partners, organizations, id -> heard, clock);

    @Test
    void setsAPartnerUp() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());

        steps.of(TORONTO);

        assertThat(partner()).isInstanceOf(Partner.Active.class);
        assertThat(organizations.calls).containsExactly("create Femmes d’affaires");
    }

    @Test
    void opensNobodyWhileKeycloakIsAway() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());
        organizations.away = true;

        steps.of(TORONTO);

        assertThat(partner()).isInstanceOf(Partner.Provisioning.class);
        assertThat(partner().procedure().next().orElseThrow().lastError())
                .isEqualTo("identity-provider-away");
    }

    @Test
    void opensNobodyWhomTheServicesDoNotKnowYet() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());
        heard = false;

        steps.of(TORONTO);

        assertThat(partner()).isInstanceOf(Partner.Provisioning.class);
        assertThat(partner().procedure().next().orElseThrow().name()).isEqualTo(Step.Name.ANNOUNCE);
    }

    @Test
    void doesNotTryAgainBeforeTheTime() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());
        organizations.away = true;
        steps.of(TORONTO);
        organizations.away = false;

        steps.of(TORONTO);

        assertThat(partner()).isInstanceOf(Partner.Provisioning.class);
        assertThat(organizations.calls).hasSize(1);
    }

    @Test
    void disablesAndEnablesTheOrganization() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());
        steps.of(TORONTO);
        ChangePartner change = new ChangePartner(partners, () -> steps.of(TORONTO), clock);

        assertThat(change.suspend(TORONTO)).isInstanceOf(ChangePartner.Outcome.Done.class);
        assertThat(partner()).isInstanceOf(Partner.Suspended.class);
        assertThat(change.resume(TORONTO)).isInstanceOf(ChangePartner.Outcome.Done.class);

        assertThat(partner()).isInstanceOf(Partner.Active.class);
        assertThat(organizations.calls)
                .containsExactly("create Femmes d’affaires", "disable", "enable");
    }

    @Test
    void suspendsOnceHoweverOftenItIsAsked() {
        partners.add(PartnerFixture.activated(), Optional.empty());
        ChangePartner change = new ChangePartner(partners, () -> {}, clock);

        change.suspend(TORONTO);
        change.suspend(TORONTO);

        assertThat(partners.find(TORONTO).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void neitherSuspendsNorResumesWhoIsBeingSetUpOrUnknown() {
        partners.add(PartnerFixture.provisioning(), Optional.empty());
        ChangePartner change = new ChangePartner(partners, () -> {}, clock);

        assertThat(change.suspend(TORONTO)).isInstanceOf(ChangePartner.Outcome.NotYetActive.class);
        assertThat(change.resume(TORONTO)).isInstanceOf(ChangePartner.Outcome.NotYetActive.class);
        assertThat(change.suspend(new PartnerId("be-nobody")))
                .isInstanceOf(ChangePartner.Outcome.Unknown.class);
    }

    private Partner partner() {
        return partners.find(TORONTO).orElseThrow().partner();
    }

    private static final class RememberedOrganizations implements Organizations {

        private final List<String> calls = new ArrayList<>();
        private boolean away;

        @Override
        public void create(PartnerId id, String name) {
            call("create " + name);
        }

        @Override
        public void enable(PartnerId id) {
            call("enable");
        }

        @Override
        public void disable(PartnerId id) {
            call("disable");
        }

        private void call(String what) {
            calls.add(what);
            if (away) {
                throw new StepFailed("identity-provider-away");
            }
        }
    }
}
