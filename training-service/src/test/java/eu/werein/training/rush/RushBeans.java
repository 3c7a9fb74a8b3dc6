package eu.werein.training.rush;

import eu.werein.platform.messaging.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Replicas of one service have one time, and what they are told is one ledger. */
@Configuration(proxyBeanMethods = false)
class RushBeans {

    static final MovableClock CLOCK = new MovableClock();
    static final Ledger LEDGER = new Ledger();

    @Bean
    @Primary
    Clock clockOfTheRush() {
        return CLOCK;
    }

    @Bean
    Subscription ledgerSubscription() {
        return new Subscription("rush-ledger", "training.seat-plan.v1", LEDGER);
    }
}
