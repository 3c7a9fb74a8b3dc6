package eu.werein.members.applications.messaging;

import eu.werein.members.applications.Applications;
import eu.werein.members.applications.letters.ApplicantLetters;
import eu.werein.members.register.RegisterMember;
import eu.werein.platform.messaging.Subscription;
import eu.werein.platform.registry.PartnerRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationSubscriptions {

    @Bean
    Subscription writeToApplicants(ApplicantLetters letters) {
        return new Subscription(
                "write-to-applicants", ApplicationMessages.TOPIC, new AskForLetters(letters));
    }

    @Bean
    Subscription registerApproved(
            Applications applications, RegisterMember register, PartnerRegistry partners) {
        return new Subscription(
                "register-approved",
                ApplicationMessages.TOPIC,
                new RegisterApproved(applications, register, partners));
    }
}
