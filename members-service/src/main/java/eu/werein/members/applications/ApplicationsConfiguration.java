package eu.werein.members.applications;

import eu.werein.members.person.MemberId;
import eu.werein.members.tokens.MailedTokens;
import eu.werein.platform.store.Ids;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
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
    PurgeRound purgeRound(WithdrawUnconfirmed withdraw, MailedTokens tokens, Clock clock) {
        return new PurgeRound(withdraw, tokens, clock);
    }

    /** The store keeps milliseconds: what is told must not be finer than what is kept. */
    private static Clock inMillis(Clock clock) {
        return Clock.tick(clock, Duration.ofMillis(1));
    }
}
