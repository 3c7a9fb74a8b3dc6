package eu.werein.training.enrolment.messaging;

import eu.werein.platform.messaging.Subscription;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.enrolment.HostedSeats;
import eu.werein.training.enrolment.MemberEnrolments;
import eu.werein.training.enrolment.OpenSeats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentSubscriptions {

    @Bean
    Subscription noteAtHome(MemberEnrolments enrolments) {
        return new Subscription("note-at-home", SeatPlanMessages.TOPIC, new NoteAtHome(enrolments));
    }

    @Bean
    Subscription followCycles(Cycles cycles, OpenSeats open, HostedSeats seats) {
        return new Subscription(
                "follow-cycles", "training.cycle.v1", new FollowCycles(cycles, open, seats));
    }
}
