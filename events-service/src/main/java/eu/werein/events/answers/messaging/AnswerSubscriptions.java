package eu.werein.events.answers.messaging;

import eu.werein.events.answers.AnswerGathering;
import eu.werein.events.answers.FollowGathering;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerSubscriptions {

    @Bean
    Subscription noteAnswersAtHome(MemberAnswers answers) {
        return new Subscription(
                "note-answers-at-home", AnswerMessages.TOPIC, new NoteAnswersAtHome(answers));
    }

    @Bean
    Subscription followGuests(AnswerGathering answers) {
        return new Subscription("follow-guests", FollowGuests.TOPIC, new FollowGuests(answers));
    }

    @Bean
    Subscription followGatherings(FollowGathering follow) {
        return new Subscription(
                "follow-gatherings", GatheringMessages.TOPIC, new FollowGatherings(follow));
    }
}
