package eu.werein.training.roster.messaging;

import eu.werein.platform.messaging.Subscription;
import eu.werein.training.roster.StandingTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    @Bean
    Subscription noteStandingTimes(StandingTimes times) {
        return new Subscription(
                "note-standing-times", "training.seat-plan.v1", new NoteStandingTimes(times));
    }
}
