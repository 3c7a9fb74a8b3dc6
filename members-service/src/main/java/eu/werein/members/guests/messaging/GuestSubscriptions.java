package eu.werein.members.guests.messaging;

import eu.werein.members.answers.messaging.EventsMessages;
import eu.werein.members.guests.FollowGathering;
import eu.werein.members.guests.FollowStanding;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuestSubscriptions {

    @Bean
    Subscription tellGuestsOfGatherings(FollowGathering follow) {
        return new Subscription(
                "tell-guests-of-gatherings",
                EventsMessages.GATHERINGS,
                new FollowGatherings(follow));
    }

    @Bean
    Subscription followGuestStandings(FollowStanding follow) {
        return new Subscription(
                "follow-guest-standings", EventsMessages.ANSWERS, new FollowStandings(follow));
    }
}
