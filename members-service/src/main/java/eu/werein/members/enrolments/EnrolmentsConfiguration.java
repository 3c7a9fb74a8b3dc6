package eu.werein.members.enrolments;

import eu.werein.members.register.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentsConfiguration {

    @Bean
    FollowEnrolment followEnrolment(Enrolments enrolments, Members members, Letters letters) {
        return new FollowEnrolment(enrolments, members, letters);
    }

    @Bean
    RemindLearners remindLearners(Enrolments enrolments, Reminders reminders) {
        return new RemindLearners(enrolments, reminders);
    }
}
