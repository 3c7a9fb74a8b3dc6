package eu.werein.members.imports;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sees, in one process at a time, that every import that waits for work has asked for it, and that
 * what has served is forgotten.
 */
class LookAfterImports {

    private static final Logger LOG = LoggerFactory.getLogger(LookAfterImports.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Imports imports;
    private final AskForWork work;
    private final ForgetServed served;
    private final PartnerRegistry partners;
    private final LockProvider locks;
    private final Clock clock;

    LookAfterImports(
            Imports imports,
            AskForWork work,
            ForgetServed served,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        this.imports = imports;
        this.work = work;
        this.served = served;
        this.partners = partners;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT30S")
    void resumeInOneProcess() {
        inOneProcess("resume-imports", () -> imports.all().forEach(work::ask));
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void purgeInOneProcess() {
        inOneProcess("purge-imports", served::forget);
    }

    private void inOneProcess(String name, Runnable task) {
        var lease = new LockConfiguration(clock.instant(), name, LEASE, Duration.ofSeconds(1));
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                partners.all().stream()
                                        .filter(Partner::active)
                                        .forEach(partner -> guarded(partner, task));
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    /** What fails at one partner must not keep the others waiting. */
    private static void guarded(Partner partner, Runnable task) {
        try {
            TenantContext.run(partner.id(), task);
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("partner", partner.id())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("imports could not be looked after");
        }
    }
}
