package eu.werein.members.enrolments.messaging;

import eu.werein.members.consent.Consents;
import eu.werein.members.enrolments.CycleTitles;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.FollowEnrolment;
import eu.werein.members.enrolments.RemindLearners;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentSubscriptions {

    @Bean
    Subscription noteConsents(Consents consents, Members members) {
        return new Subscription(
                "note-consents", TrainingMessages.SEAT_PLANS, new NoteConsents(consents, members));
    }

    @Bean
    Subscription followStandings(FollowEnrolment follow) {
        return new Subscription(
                "follow-standings", TrainingMessages.SEAT_PLANS, new FollowStandings(follow));
    }

    @Bean
    Subscription forgetEnrolments(Members members, Enrolments enrolments) {
        return new Subscription(
                "forget-enrolments",
                MemberMessages.TOPIC,
                new ForgetEnrolments(members, enrolments));
    }

    @Bean
    Subscription followAnnouncements(RemindLearners remind) {
        return new Subscription(
                "follow-announcements", TrainingMessages.CYCLES, new FollowAnnouncements(remind));
    }

    @Bean
    Subscription keepTitles(CycleTitles titles) {
        return new Subscription("keep-titles", TrainingMessages.CYCLES, new KeepTitles(titles));
    }
}
