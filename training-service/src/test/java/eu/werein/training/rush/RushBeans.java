package eu.werein.training.rush;

import eu.werein.platform.messaging.Subscription;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class RushBeans {

    @Bean
    MovableClock rushClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    Clock clockOfTheRush(MovableClock clock) {
        return clock;
    }

    @Bean
    Ledger ledger() {
        return new Ledger();
    }

    @Bean
    Subscription ledgerSubscription(Ledger ledger) {
        return new Subscription("rush-ledger", "training.seat-plan.v1", ledger);
    }
}
