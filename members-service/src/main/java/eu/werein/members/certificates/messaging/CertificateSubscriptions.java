package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.ForgetHolder;
import eu.werein.members.certificates.MakeCertificate;
import eu.werein.members.certificates.RevokeCertificate;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificateSubscriptions {

    @Bean
    Subscription followCertificates(MakeCertificate make, RevokeCertificate revoke) {
        return new Subscription(
                "follow-certificates",
                CertificateMessages.TOPIC,
                new FollowCertificates(make, revoke));
    }

    @Bean
    Subscription forgetHolders(ForgetHolder forget) {
        return new Subscription("forget-holders", MemberMessages.TOPIC, new ForgetHolders(forget));
    }
}
