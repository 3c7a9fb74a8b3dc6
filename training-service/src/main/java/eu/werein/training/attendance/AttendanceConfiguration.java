package eu.werein.training.attendance;

import eu.werein.platform.doors.Doorkeeper;
import eu.werein.platform.doors.mongo.MongoHostKey;
import eu.werein.platform.store.PartnerDatabases;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    /** The store keeps milliseconds: what is noted must not be finer than what is kept. */
    @Bean
    NoteAttendance noteAttendance(
            Sheets sheets, Learners learners, PartnerDatabases databases, Clock clock) {
        return new NoteAttendance(
                sheets,
                learners,
                new Doorkeeper(new MongoHostKey(databases)),
                Clock.tick(clock, Duration.ofMillis(1)));
    }
}
