package eu.werein.training.roster;

import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.members.MembersCards;
import eu.werein.training.attendance.NoteAttendance;
import eu.werein.training.enrolment.SeatPlans;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Cards cards(@Value("${werein.members-url}") String members, ObservationRegistry observations) {
        return new MembersCards(members, observations);
    }

    @Bean
    ReadRoster readRoster(
            SeatPlans plans, NoteAttendance attendance, StandingTimes times, Cards cards) {
        return new ReadRoster(plans, attendance, times, cards);
    }
}
