package eu.werein.training.cycles;

import eu.werein.platform.access.ActivePartners;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CyclesConfiguration {

    @Bean
    DraftCycle draftCycle(Cycles cycles) {
        return new DraftCycle(cycles);
    }

    @Bean
    ChangeCycle changeCycle(Cycles cycles, SeatBook seats) {
        return new ChangeCycle(cycles, seats);
    }

    /** The store keeps milliseconds: what is decided must not be finer than what is kept. */
    @Bean
    TakeStep takeStep(Cycles cycles, Seeds seeds, Clock clock) {
        return new TakeStep(cycles, seeds, Clock.tick(clock, Duration.ofMillis(1)));
    }

    @Bean
    Audience audience(ActivePartners partners) {
        return new Audience(partners);
    }

    @Bean
    BeginRound beginRound(Cycles cycles, Clock clock) {
        return new BeginRound(cycles, clock);
    }

    @Bean
    AnnounceRound announceRound(Cycles cycles, Clock clock) {
        return new AnnounceRound(cycles, clock);
    }
}
