package eu.werein.members.answers.messaging;

import eu.werein.members.answers.FollowAnswer;
import eu.werein.members.answers.Notices;
import eu.werein.members.answers.messaging.EventsMessages.GatheringData;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Titles;
import eu.werein.members.hosted.messaging.ForgetFollowed;
import eu.werein.members.hosted.messaging.KeepTitles;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerSubscriptions {

    @Bean
    Subscription followAnswers(FollowAnswer follow) {
        return new Subscription(
                "follow-answers", EventsMessages.ANSWERS, new FollowAnswers(follow));
    }

    @Bean
    Subscription forgetNotices(Members members, Notices notices) {
        return new Subscription(
                "forget-notices", MemberMessages.TOPIC, new ForgetFollowed(members, notices));
    }

    @Bean
    Subscription keepGatheringTitles(Titles titles) {
        return new Subscription("keep-gathering-titles", EventsMessages.GATHERINGS, keep(titles));
    }

    static KeepTitles keep(Titles titles) {
        return new KeepTitles(
                titles,
                Hosted.Kind.GATHERING,
                EventsMessages.OF_GATHERINGS,
                event -> EventJson.read(event, GatheringData.class).title());
    }
}
