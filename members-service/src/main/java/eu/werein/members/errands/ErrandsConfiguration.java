package eu.werein.members.errands;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.PartnerRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErrandsConfiguration {

    @Bean
    Nudge nudge() {
        return new Nudge();
    }

    @Bean
    Errands errands(WaitingErrands waiting, Nudge nudge, Clock clock) {
        return new AskedErrands(waiting, nudge, clock);
    }

    @Bean
    ErrandDispatcher errandDispatcher(
            WaitingErrands waiting,
            List<ErrandRunner> runners,
            Nudge nudge,
            PartnerRegistry registry,
            OnceKnown onceKnown,
            Clock clock,
            @Value("${werein.errands.lease:15s}") Duration lease) {
        return new ErrandDispatcher(waiting, runners, nudge, registry, onceKnown, clock, lease);
    }
}
