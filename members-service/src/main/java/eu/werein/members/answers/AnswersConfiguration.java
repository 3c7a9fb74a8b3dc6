package eu.werein.members.answers;

import eu.werein.members.register.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    FollowAnswer followAnswer(Notices notices, Members members, Letters letters) {
        return new FollowAnswer(notices, members, letters);
    }
}
