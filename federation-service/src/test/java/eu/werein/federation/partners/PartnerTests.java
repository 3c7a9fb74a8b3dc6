package eu.werein.federation.partners;

import static eu.werein.federation.partners.PartnerFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerTests {

    @Test
    void isSetUpStepByStepAndActiveWithTheLast() {
        Change begun = PartnerFixture.provisioning();
        assertThat(begun.partner()).isInstanceOf(Partner.Provisioning.class);
        assertThat(begun.events()).hasExactlyElementsOfTypes(PartnerEvent.ProvisioningBegun.class);

        Change created = begun.partner().stepDone(Step.Name.CREATE_ORGANIZATION);
        assertThat(created.partner()).isInstanceOf(Partner.Provisioning.class);
        assertThat(created.events()).isEmpty();
        assertThat(created.partner().procedure().next().orElseThrow().name())
                .isEqualTo(Step.Name.ANNOUNCE);

        Change active = PartnerFixture.activated();
        assertThat(active.partner()).isInstanceOf(Partner.Active.class);
        assertThat(active.events()).hasExactlyElementsOfTypes(PartnerEvent.Activated.class);
        assertThat(active.partner().procedure().next()).isEmpty();
    }

    @Test
    void isToldSuspendedBeforeItsOrganizationIsDisabled() {
        Change suspended = PartnerFixture.suspended();

        assertThat(suspended.partner()).isInstanceOf(Partner.Suspended.class);
        assertThat(suspended.events())
                .hasExactlyElementsOfTypes(PartnerEvent.SuspensionBegun.class);
        assertThat(suspended.partner().procedure().next().orElseThrow().name())
                .isEqualTo(Step.Name.DISABLE_ORGANIZATION);
        Change disabled = suspended.partner().stepDone(Step.Name.DISABLE_ORGANIZATION);
        assertThat(disabled.partner()).isInstanceOf(Partner.Suspended.class);
        assertThat(disabled.events()).isEmpty();
    }

    @Test
    void worksAgainAfterBeingResumed() {
        Change resumed = PartnerFixture.resumed();

        assertThat(resumed.partner()).isInstanceOf(Partner.Active.class);
        assertThat(resumed.events()).hasExactlyElementsOfTypes(PartnerEvent.Resumed.class);
        assertThat(resumed.partner().procedure().next().orElseThrow().name())
                .isEqualTo(Step.Name.ENABLE_ORGANIZATION);
    }

    @Test
    void staysWhatItIsWhenAStepFailsAndTriesItLaterAndLater() {
        Partner partner = PartnerFixture.provisioning().partner();
        long before = 0;
        for (int attempt = 1; attempt <= 8; attempt++) {
            Change failed =
                    partner.stepFailed(
                            Step.Name.CREATE_ORGANIZATION, "identity-provider-away", NOW);
            Step step = failed.partner().procedure().next().orElseThrow();
            assertThat(failed.partner()).isInstanceOf(Partner.Provisioning.class);
            assertThat(failed.events()).isEmpty();
            assertThat(step.attempts()).isEqualTo(attempt);
            assertThat(step.lastError()).isEqualTo("identity-provider-away");
            long pause = step.dueAt().getEpochSecond() - NOW.getEpochSecond();
            assertThat(pause).isGreaterThanOrEqualTo(before).isBetween(1L, 30L);
            before = pause;
            partner = failed.partner();
        }
        assertThat(before).isEqualTo(30);
    }

    @Test
    void forgetsTheErrorOfAStepThatIsDone() {
        Partner failed =
                PartnerFixture.provisioning()
                        .partner()
                        .stepFailed(Step.Name.CREATE_ORGANIZATION, "identity-provider-away", NOW)
                        .partner();

        List<Step> steps =
                failed.stepDone(Step.Name.CREATE_ORGANIZATION).partner().procedure().steps();

        assertThat(steps.getFirst().state()).isEqualTo(Step.State.DONE);
        assertThat(steps.getFirst().lastError()).isNull();
        assertThat(steps.getFirst().attempts()).isEqualTo(2);
    }
}
