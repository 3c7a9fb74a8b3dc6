package eu.werein.training.certificates;

import eu.werein.training.attendance.NoteAttendance;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificatesConfiguration {

    /** The store keeps milliseconds. Ids of issues are secrets, so they are random. */
    @Bean
    IssueCertificates issueCertificates(
            Certificates certificates,
            NoteAttendance attendance,
            StatusIndexes indexes,
            Clock clock) {
        return new IssueCertificates(
                certificates,
                attendance,
                indexes,
                () -> new IssueId(UUID.randomUUID().toString()),
                Clock.tick(clock, Duration.ofMillis(1)));
    }
}
