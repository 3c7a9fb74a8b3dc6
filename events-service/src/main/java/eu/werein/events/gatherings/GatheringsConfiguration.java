package eu.werein.events.gatherings;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GatheringsConfiguration {

    @Bean
    PlanGathering planGathering(Gatherings gatherings, Clock clock) {
        return new PlanGathering(gatherings, whole(clock));
    }

    @Bean
    ChangeGathering changeGathering(Gatherings gatherings, Clock clock) {
        return new ChangeGathering(gatherings, whole(clock));
    }

    /**
     * Calendars know seconds: what changes a gathering must not be finer than what they are told.
     */
    private static Clock whole(Clock clock) {
        return Clock.tick(clock, Duration.ofSeconds(1));
    }
}
