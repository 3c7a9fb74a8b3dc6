package eu.werein.training.certificates.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.certificates.CertificateEvent;
import eu.werein.training.certificates.CertificateFixture;
import eu.werein.training.certificates.Issue;
import eu.werein.training.certificates.Revocation;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CertificateMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<CertificateEvent> events() {
        Issue issue = CertificateFixture.issue(1);
        return Stream.of(
                new CertificateEvent.Issued(
                        CertificateFixture.KEY, issue, CertificateFixture.ACHIEVEMENT, null),
                new CertificateEvent.Revoked(
                        CertificateFixture.KEY,
                        new Issue(
                                issue.id(),
                                issue.statusIndex(),
                                issue.issuedAt(),
                                new Revocation(
                                        CertificateFixture.LATER,
                                        Revocation.Reason.PARTICULARS_CHANGED)),
                        CertificateFixture.issue(2).id()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsToldAsItsContractShows(CertificateEvent event) {
        DomainEvent told = CertificateMessages.of(event);

        String data = EventJson.write(Objects.requireNonNull(told.data()));

        assertThat(Contracts.violations(told.type(), data)).isEmpty();
        assertThat(JSON.readTree(data)).isEqualTo(JSON.readTree(Contracts.example(told.type())));
    }
}
