package eu.werein.members.applications;

import eu.werein.members.person.MemberId;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.Ids;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ApplicationsConfiguration {

    @Bean
    SubmitApplication submitApplication(
            Applications applications, Mailboxes mailboxes, Letters letters, Clock clock) {
        return new SubmitApplication(applications, mailboxes, letters, inMillis(clock));
    }

    @Bean
    ConfirmAddress confirmAddress(Applications applications) {
        return new ConfirmAddress(applications);
    }

    @Bean
    DecideApplication decideApplication(Applications applications, Ids ids, Clock clock) {
        return new DecideApplication(applications, () -> new MemberId(ids.next()), inMillis(clock));
    }

    @Bean
    WithdrawUnconfirmed withdrawUnconfirmed(
            Applications applications, Mailboxes mailboxes, Clock clock) {
        return new WithdrawUnconfirmed(applications, mailboxes, inMillis(clock));
    }

    @Bean
    PurgeJob purgeJob(
            WithdrawUnconfirmed withdraw,
            MailedTokens tokens,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        return new PurgeJob(withdraw, tokens, partners, locks, clock);
    }

    /** The store keeps milliseconds: what is told must not be finer than what is kept. */
    private static Clock inMillis(Clock clock) {
        return Clock.tick(clock, Duration.ofMillis(1));
    }
}
