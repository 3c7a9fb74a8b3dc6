package eu.werein.training.attendance;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    /** The store keeps milliseconds: what is noted must not be finer than what is kept. */
    @Bean
    NoteAttendance noteAttendance(Sheets sheets, Learners learners, HostKey key, Clock clock) {
        return new NoteAttendance(sheets, learners, key, Clock.tick(clock, Duration.ofMillis(1)));
    }
}
