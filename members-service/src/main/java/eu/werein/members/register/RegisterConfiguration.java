package eu.werein.members.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    RegisterMember registerMember(Members members) {
        return new RegisterMember(members);
    }

    @Bean
    LeavePartner leavePartner(Members members) {
        return new LeavePartner(members);
    }
}
