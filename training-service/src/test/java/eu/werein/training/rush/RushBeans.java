package eu.werein.training.rush;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Replicas of one service have one time. No configuration that a scan would find: whoever does not
 * name this class keeps her own clock.
 */
class RushBeans {

    static final MovableClock CLOCK = new MovableClock();

    @Bean
    @Primary
    Clock clockOfTheRush() {
        return CLOCK;
    }
}
