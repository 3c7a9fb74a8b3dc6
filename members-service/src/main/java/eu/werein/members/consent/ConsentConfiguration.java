package eu.werein.members.consent;

import eu.werein.platform.store.Ids;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {

    /** The store keeps milliseconds: of two decisions within one the later must still be later. */
    @Bean
    DecideConsents decideConsents(Consents consents, Ids ids, Clock clock) {
        return new DecideConsents(
                consents, () -> "me/" + ids.next(), Clock.tick(clock, Duration.ofMillis(1)));
    }
}
