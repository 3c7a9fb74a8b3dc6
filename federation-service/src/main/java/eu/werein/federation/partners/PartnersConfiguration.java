package eu.werein.federation.partners;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the registry's use cases together. */
@Configuration(proxyBeanMethods = false)
class PartnersConfiguration {

    @Bean
    StepRunner stepRunner(
            Partners partners,
            Organizations organizations,
            Announcements announcements,
            LockProvider locks,
            Clock clock,
            @Value("${werein.partners.look-for-steps-every}") Duration lookEvery) {
        CarryOutSteps steps = new CarryOutSteps(partners, organizations, announcements, clock);
        return new StepRunner(partners, steps, locks, clock, lookEvery);
    }

    @Bean
    ProposePartner proposePartner(Partners partners, StepRunner steps, Clock clock) {
        return new ProposePartner(partners, steps, clock);
    }

    @Bean
    ChangePartner changePartner(Partners partners, StepRunner steps, Clock clock) {
        return new ChangePartner(partners, steps, clock);
    }
}
