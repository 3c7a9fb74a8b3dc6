package eu.werein.members.memberships;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipsConfiguration {

    @Bean
    KeepMemberships keepMembershipRecords(Memberships memberships) {
        return new KeepMemberships(memberships);
    }

    @Bean
    ChangeRoles changeRoles(Memberships memberships) {
        return new ChangeRoles(memberships);
    }
}
