package eu.werein.platform.seats.deciding;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has plans do what fell due, in one process. It decides nothing: a plan that nobody ticks does the
 * same with the next command, only later.
 */
public final class TickDuePlans<I> {

    private static final Logger LOG = LoggerFactory.getLogger(TickDuePlans.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 100;

    private final DuePlans<I> plans;
    private final Consumer<I> ticking;
    private final PartnerRegistry partners;
    private final LockProvider locks;
    private final Clock clock;

    /** Knows which plans are to be ticked. */
    @FunctionalInterface
    public interface DuePlans<I> {

        /** Plans of the bound partner that something falls due in by then, at most so many. */
        List<I> due(Instant then, int limit);
    }

    /**
     * @param ticking has one plan of the bound partner do what fell due
     */
    public TickDuePlans(
            DuePlans<I> plans,
            Consumer<I> ticking,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        this.plans = plans;
        this.ticking = ticking;
        this.partners = partners;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    public void tickInOneProcess() {
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

    private void tick(PartnerId host, I plan) {
        carefully(host, () -> ticking.accept(plan));
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
