package eu.werein.members.enrolments.messaging;

import eu.werein.members.consent.Consents;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.FollowEnrolment;
import eu.werein.members.enrolments.RemindLearners;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Titles;
import eu.werein.members.hosted.messaging.ForgetFollowed;
import eu.werein.members.hosted.messaging.KeepTitles;
import eu.werein.members.hosted.messaging.TitleData;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.EventJson;
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
                "forget-enrolments", MemberMessages.TOPIC, new ForgetFollowed(members, enrolments));
    }

    @Bean
    Subscription followAnnouncements(RemindLearners remind) {
        return new Subscription(
                "follow-announcements", TrainingMessages.CYCLES, new FollowAnnouncements(remind));
    }

    @Bean
    Subscription keepTitles(Titles titles) {
        return new Subscription("keep-titles", TrainingMessages.CYCLES, keep(titles));
    }

    static KeepTitles keep(Titles titles) {
        return new KeepTitles(
                titles,
                Hosted.Kind.CYCLE,
                TrainingMessages.OF_CYCLES,
                event -> EventJson.read(event, TitleData.class).title());
    }
}
