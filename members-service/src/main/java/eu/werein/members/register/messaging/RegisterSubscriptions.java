package eu.werein.members.register.messaging;

import eu.werein.members.consent.Consents;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.register.Members;
import eu.werein.members.register.MergeMembers;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterSubscriptions {

    @Bean
    Subscription keepMemberships(Members members, KeepMemberships memberships) {
        return new Subscription(
                "keep-memberships", MemberMessages.TOPIC, new KeepMembership(members, memberships));
    }

    /** Finishes what a merge that died has begun; nothing is decided of whoever is forgotten. */
    @Bean
    Subscription endRecords(Members members, MergeMembers merge, Consents consents) {
        return new Subscription(
                "end-records", MemberMessages.TOPIC, new EndRecords(members, merge, consents));
    }
}
