package eu.werein.members.accounts.messaging;

import eu.werein.members.accounts.AccountWork;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSubscriptions {

    @Bean
    Subscription inviteRegistered(AccountWork work) {
        return new Subscription(
                "invite-registered", MemberMessages.TOPIC, new InviteRegistered(work));
    }
}
