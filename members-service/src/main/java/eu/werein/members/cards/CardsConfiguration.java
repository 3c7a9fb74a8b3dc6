package eu.werein.members.cards;

import eu.werein.members.consent.Consents;
import eu.werein.members.register.Members;
import eu.werein.platform.registry.PartnerRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardsConfiguration {

    @Bean
    ShowCards showCards(PartnerRegistry partners, Consents consents, Members members) {
        return new ShowCards(partners, consents, members);
    }
}
