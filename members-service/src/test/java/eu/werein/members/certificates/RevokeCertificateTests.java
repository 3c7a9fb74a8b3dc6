package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevokeCertificateTests {

    private static final Instant AT = Instant.parse("2027-04-09T09:00:00Z");
    private static final Certificate ISSUED = CertificateFixture.certificate(Language.NL);

    private final Certificates certificates = new InMemoryCertificates();
    private final List<Asked> asked = new ArrayList<>();
    private final RevokeCertificate revoke =
            new RevokeCertificate(
                    certificates,
                    (held, news) -> asked.add(new Asked(TenantContext.current(), held, news)));

    private record Asked(PartnerId from, Held about, News news) {}

    private Certificate.Standing revoked(@Nullable CertificateId replacedBy) {
        return Bound.to(
                CertificateFixture.HOST.value(),
                () -> {
                    certificates.keep(ISSUED, Map.of());
                    revoke.revoke(ISSUED.id(), AT, "file-lost", replacedBy);
                    return certificates.find(ISSUED.id()).orElseThrow().standing();
                });
    }

    @Test
    void herHomeTellsHerThatItCountsNoMoreAndWhy() {
        assertThat(revoked(null)).isEqualTo(Certificate.Standing.REVOKED);
        assertThat(asked)
                .containsExactly(
                        new Asked(
                                ISSUED.holder().home(),
                                new Held(CertificateFixture.HOST, ISSUED.id()),
                                new News.Revoked("file-lost")));
    }

    @Test
    void ofWhatIsReplacedAtOnceOnlyTheNewOneIsTold() {
        CertificateId next = new CertificateId("3f2c9d1e-5b7a-4c68-9e0f-a1b2c3d4e5f7");

        assertThat(revoked(next)).isEqualTo(Certificate.Standing.REVOKED);
        assertThat(asked).isEmpty();
    }

    @Test
    void ofWhatWasNeverMadeNobodyIsTold() {
        Bound.to(
                CertificateFixture.HOST.value(),
                () -> {
                    revoke.revoke(ISSUED.id(), AT, "file-lost", null);
                    return true;
                });

        assertThat(asked).isEmpty();
    }
}
