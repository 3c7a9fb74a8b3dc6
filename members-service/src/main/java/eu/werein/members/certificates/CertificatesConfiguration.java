package eu.werein.members.certificates;

import eu.werein.members.register.Members;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificatesConfiguration {

    @Bean
    Addresses addresses(@Value("${werein.public-url}") URI publicUrl) {
        return new Addresses(publicUrl);
    }

    @Bean
    MakeCertificate makeCertificate(
            Certificates certificates,
            HeldCertificates held,
            Members members,
            Credentials credentials,
            Paper paper,
            Letters letters,
            ForgetHolder forget) {
        return new MakeCertificate(
                certificates, held, members, credentials, paper, letters, forget);
    }

    @Bean
    ForgetHolder forgetHolder(Certificates certificates, HeldCertificates held, Members members) {
        return new ForgetHolder(certificates, held, members);
    }

    @Bean
    RevokeCertificate revokeCertificate(Certificates certificates, Letters letters) {
        return new RevokeCertificate(certificates, letters);
    }
}
