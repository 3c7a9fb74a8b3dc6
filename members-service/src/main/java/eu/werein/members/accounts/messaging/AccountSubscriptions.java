package eu.werein.members.accounts.messaging;

import eu.werein.members.accounts.AccountWork;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSubscriptions {

    /**
     * Only remembers the work: the identity provider may be away for hours. Whoever came by a file
     * is invited when her coordinator says so.
     */
    @Bean
    Subscription inviteRegistered(AccountWork work) {
        return new Subscription(
                "invite-registered",
                MemberMessages.TOPIC,
                event -> {
                    if (event.type().equals(MemberMessages.REGISTERED)
                            && !MemberMessages.isOfAnImport(event)) {
                        work.bring(
                                new MemberId(event.aggregateId()), Long.toString(event.sequence()));
                    }
                });
    }
}
