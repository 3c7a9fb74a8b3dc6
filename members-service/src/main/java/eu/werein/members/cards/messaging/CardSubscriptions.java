package eu.werein.members.cards.messaging;

import eu.werein.members.cards.Cards;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardSubscriptions {

    @Bean
    Subscription closeCards(Members members, Cards cards) {
        return new Subscription(
                "close-cards", MemberMessages.TOPIC, new CloseCards(members, cards));
    }
}
