package eu.werein.members.certificates.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Commission;
import eu.werein.members.certificates.messaging.CertificateMessages.IssuedData;
import eu.werein.members.certificates.messaging.CertificateMessages.RevokedData;
import eu.werein.members.person.Language;
import eu.werein.platform.messaging.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Reads the producer's own examples. */
class FollowCertificatesTests {

    private static <T> T example(String type, Class<T> as) throws IOException {
        Path file = Path.of("../training-service/contracts", type + ".json");
        return EventJson.read(Files.readString(file), as);
    }

    @Test
    void anIssueSaysWhoseCertificateItIsAndWhatItSays() throws IOException {
        Commission issued = example(CertificateMessages.ISSUED, IssuedData.class).commission();

        assertThat(issued.holder().home().value()).isEqualTo("es-uvigo");
        assertThat(issued.holder().member().value()).isEqualTo("an");
        assertThat(issued.statusIndex()).isEqualTo(41);
        assertThat(issued.titles()).containsEntry(Language.NL, "Durven verkopen");
        assertThat(issued.minutes()).isEqualTo(150);
        assertThat(issued.replaces()).isNull();
    }

    @Test
    void aRevocationSaysWhichOneSinceWhenWhyAndWhatCountsInItsPlace() throws IOException {
        RevokedData revoked = example(CertificateMessages.REVOKED, RevokedData.class);

        assertThat(revoked.certificateId())
                .isEqualTo(example(CertificateMessages.ISSUED, IssuedData.class).certificateId());
        assertThat(revoked.revokedAt()).isEqualTo(Instant.parse("2027-04-09T09:00:00Z"));
        assertThat(revoked.reason()).isEqualTo("particulars-changed");
        assertThat(revoked.successor())
                .isEqualTo(new CertificateId("3f2c9d1e-5b7a-4c68-9e0f-a1b2c3d4e5f2"));
    }
}
