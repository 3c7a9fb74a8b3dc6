package eu.werein.training.roster;

import eu.werein.training.attendance.NoteAttendance;
import eu.werein.training.enrolment.SeatPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    ReadRoster readRoster(
            SeatPlans plans, NoteAttendance attendance, StandingTimes times, Cards cards) {
        return new ReadRoster(plans, attendance, times, cards);
    }
}
