package eu.werein.platform.rounds;

import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.StoreConfiguration;
import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

@AutoConfiguration(after = StoreConfiguration.class)
@ConditionalOnBean(Round.class)
@EnableScheduling
public class RoundsConfiguration {

    @Bean
    Rounds rounds(List<Round> rounds, PartnerRegistry partners, LockProvider locks, Clock clock) {
        return new Rounds(rounds, partners, locks, clock);
    }
}
