package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.MakeCertificate;
import eu.werein.platform.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificateSubscription {

    @Bean
    Subscription followCertificates(MakeCertificate make, Certificates certificates) {
        return new Subscription(
                "follow-certificates",
                CertificateMessages.TOPIC,
                new FollowCertificates(make, certificates));
    }
}
