package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.members.Log;
import eu.werein.members.MembersService;
import eu.werein.platform.rounds.Rounds;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import eu.werein.platform.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurgeRoundIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final String old = UUID.randomUUID().toString();
    private final String young = UUID.randomUUID().toString();

    @Test
    void whoNeverConfirmedIsForgottenAndTheOthersAreNot() {
        Instant now = Instant.now();
        Twins.apply(
                SERVICE, partner, old, "An", old + "@example.org", now.minus(Duration.ofDays(8)));
        Twins.apply(SERVICE, partner, young, "Eva", young + "@example.org", now);

        SERVICE.bean(Rounds.class).go(SERVICE.bean(PurgeRound.class));

        assertThat(find(old).applicant()).isEmpty();
        assertThat(find(old).state().wireName()).isEqualTo("withdrawn");
        assertThat(find(young).applicant()).isPresent();
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(Log.of("members.application.v1", partner.value()))
                                        .filteredOn(
                                                told ->
                                                        told.type()
                                                                .equals(
                                                                        "members.application-withdrawn.v1"))
                                        .singleElement()
                                        .satisfies(
                                                told ->
                                                        assertThat(
                                                                        Contracts.violations(
                                                                                told.type(),
                                                                                told.data()))
                                                                .isEmpty()));
    }

    private Application find(String id) {
        return Bound.to(
                partner.value(),
                () -> SERVICE.bean(Applications.class).find(new ApplicationId(id)).orElseThrow());
    }
}
