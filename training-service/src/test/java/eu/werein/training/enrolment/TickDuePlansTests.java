package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.PLAN;
import static eu.werein.training.enrolment.SeatFixture.START;
import static eu.werein.training.enrolment.SeatFixture.publish;
import static eu.werein.training.enrolment.SeatFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.TickDuePlans;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hosts with a plan each, of the same id; enrolment has closed in the first one's. */
class TickDuePlansTests {

    private static final PartnerId DUE = new PartnerId("es-uvigo");
    private static final PartnerId NOT_DUE = new PartnerId("de-uni-saarland");
    private static final Clock AFTER_CLOSING =
            Clock.fixed(START.plus(Duration.ofDays(29)), ZoneOffset.UTC);

    private final InMemorySeatPlans plans = new InMemorySeatPlans();
    private final Deciders<CycleId, SeatRequest, Outcome> deciders =
            new Deciders<>(new SeatDecisions(plans, AFTER_CLOSING));

    @BeforeEach
    void twoHosts() {
        TenantContext.run(DUE, () -> publish(plans, rules(1)));
        TenantContext.run(
                NOT_DUE,
                () -> {
                    publish(plans, rules(1));
                    deciders.decide(PLAN, new SeatRequest.OfHost(new SeatCommand.CancelPlan()));
                });
    }

    private boolean closed(PartnerId host) {
        return TenantContext.<Boolean, RuntimeException>call(
                host, () -> plans.find(PLAN).orElseThrow().seats().progress().closed());
    }

    private void tick(CycleId plan) {
        deciders.decide(plan, new SeatRequest.OfHost(new SeatCommand.Tick()));
    }

    private void tick(PartnerId... known) {
        new TickDuePlans<>(
                        plans::due,
                        this::tick,
                        new Hosts(List.of(known)),
                        _ -> Optional.empty(),
                        AFTER_CLOSING)
                .tick();
    }

    @Test
    void whatFellDueIsDoneAtEveryHost() {
        tick(NOT_DUE, DUE);
        assertThat(closed(DUE)).isTrue();
    }

    @Test
    void aPlanThatNothingFellDueInIsLeftAlone() {
        int before = plans.writes();
        tick(NOT_DUE);
        assertThat(plans.writes()).isEqualTo(before);
    }

    @Test
    void whoDoesNotHoldTheLeaseTicksNothing() {
        new TickDuePlans<>(
                        plans::due,
                        this::tick,
                        new Hosts(List.of(DUE)),
                        _ -> Optional.empty(),
                        AFTER_CLOSING)
                .tickInOneProcess();
        assertThat(closed(DUE)).isFalse();
    }

    /** Partners by their ids alone. */
    private record Hosts(List<PartnerId> ids) implements PartnerRegistry {

        @Override
        public Optional<Partner> find(PartnerId id) {
            return all().stream().filter(partner -> partner.id().equals(id)).findFirst();
        }

        @Override
        public Collection<Partner> all() {
            return ids.stream()
                    .map(
                            id ->
                                    new Partner(
                                            id,
                                            id.value(),
                                            "ES",
                                            "university",
                                            "Vigo",
                                            42,
                                            -8,
                                            List.of("gl"),
                                            ZoneId.of("Europe/Madrid"),
                                            PartnerState.ACTIVE,
                                            14))
                    .toList();
        }
    }
}
