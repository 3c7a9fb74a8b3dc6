package eu.werein.platform.rounds;

import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes all rounds from time to time, each in one process only. */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration NOT_AGAIN_WITHIN = Duration.ofSeconds(10);

    private final List<Round> rounds;
    private final PartnerRegistry partners;
    private final LockProvider locks;
    private final Clock clock;

    Rounds(List<Round> rounds, PartnerRegistry partners, LockProvider locks, Clock clock) {
        this.rounds = List.copyOf(rounds);
        this.partners = partners;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${werein.rounds.every}")
    void goInOneProcess() {
        rounds.forEach(this::goInOneProcess);
    }

    private void goInOneProcess(Round round) {
        var lease = new LockConfiguration(clock.instant(), round.name(), LEASE, NOT_AGAIN_WITHIN);
        locks.lock(lease)
                .ifPresent(
                        lock -> {
                            try {
                                go(round);
                            } finally {
                                lock.unlock();
                            }
                        });
    }

    /** Goes the round now. What fails at one partner is tried again next time. */
    public void go(Round round) {
        round.begin();
        partners.all().stream().map(Partner::id).forEach(partner -> visit(round, partner));
    }

    private static void visit(Round round, PartnerId partner) {
        try {
            int changed = TenantContext.<Integer, RuntimeException>call(partner, round::visit);
            LOG.atLevel(changed == 0 ? Level.DEBUG : Level.INFO)
                    .addKeyValue("round", round.name())
                    .addKeyValue("partner", partner)
                    .addKeyValue("changed", changed)
                    .log("went a round");
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("round", round.name())
                    .addKeyValue("partner", partner)
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("a round has failed");
        }
    }
}
