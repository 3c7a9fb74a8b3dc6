package eu.werein.members.applications;

import eu.werein.members.tokens.MailedTokens;
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

/** Forgets, every hour and in one process, what nobody confirmed. */
class PurgeJob {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofMinutes(1);

    private final WithdrawUnconfirmed withdraw;
    private final MailedTokens tokens;
    private final PartnerRegistry partners;
    private final LockProvider locks;
    private final Clock clock;

    PurgeJob(
            WithdrawUnconfirmed withdraw,
            MailedTokens tokens,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        this.withdraw = withdraw;
        this.tokens = tokens;
        this.partners = partners;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void purgeInOneProcess() {
        var lease =
                new LockConfiguration(
                        clock.instant(), "purge-applications", LEASE, NOT_AGAIN_WITHIN);
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                purge();
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    void purge() {
        tokens.forgetExpired(clock.instant());
        partners.all().stream()
                .map(Partner::id)
                .forEach(
                        partner ->
                                TenantContext.run(
                                        partner,
                                        () -> {
                                            int withdrawn = withdraw.withdraw();
                                            LOG.atInfo()
                                                    .addKeyValue("partner", partner)
                                                    .addKeyValue("withdrawn", withdrawn)
                                                    .log(
                                                            "forgot applications that nobody confirmed");
                                        }));
    }
}
