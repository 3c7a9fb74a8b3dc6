package eu.werein.members.rounds;

import eu.werein.platform.registry.PartnerRegistry;
import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundsConfiguration {

    @Bean
    Rounds rounds(List<Round> rounds, PartnerRegistry partners, LockProvider locks, Clock clock) {
        return new Rounds(rounds, partners, locks, clock);
    }
}
