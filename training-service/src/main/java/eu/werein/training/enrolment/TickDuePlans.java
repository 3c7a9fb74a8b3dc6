package eu.werein.training.enrolment;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has plans do what fell due, in one process. It decides nothing: a plan that nobody ticks does the
 * same with the next command, only later.
 */
public final class TickDuePlans {

    private static final Logger LOG = LoggerFactory.getLogger(TickDuePlans.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 100;

    private final SeatPlans plans;
    private final Deciders deciders;
    private final PartnerRegistry partners;
    private final LockProvider locks;
    private final Clock clock;

    TickDuePlans(
            SeatPlans plans,
            Deciders deciders,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        this.plans = plans;
        this.deciders = deciders;
        this.partners = partners;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void tickInOneProcess() {
        var lease = new LockConfiguration(clock.instant(), "seat-ticks", LEASE, NOT_AGAIN_WITHIN);
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                tick();
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    /** Ticks the plans of all hosts, in whatever state they are: offers end everywhere. */
    public void tick() {
        partners.all().stream().map(Partner::id).forEach(this::tick);
    }

    private void tick(PartnerId host) {
        carefully(
                host,
                () ->
                        TenantContext.run(
                                host,
                                () ->
                                        plans.due(clock.instant(), AT_ONCE)
                                                .forEach(plan -> tick(host, plan))));
    }

    private void tick(PartnerId host, CycleId plan) {
        SeatRequest tick = new SeatRequest.OfHost(new SeatCommand.Tick());
        carefully(host, () -> deciders.decide(plan, tick));
    }

    /** What fails at one is done at the others, and tried again with the next tick. */
    private static void carefully(PartnerId host, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("partner", host)
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("plans that something fell due in could not be ticked");
        }
    }
}
