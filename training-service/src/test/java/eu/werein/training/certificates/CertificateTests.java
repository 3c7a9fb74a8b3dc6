package eu.werein.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.training.certificates.Certificate.Transition;
import eu.werein.training.certificates.Revocation.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTests {

    private final Certificate issued = CertificateFixture.issued(CertificateFixture.KEY).after();

    @Test
    void whatIsIssuedCountsAndIsTold() {
        Transition first = CertificateFixture.issued(CertificateFixture.KEY);

        assertThat(first.after().counts()).isTrue();
        assertThat(first.events())
                .containsExactly(
                        new CertificateEvent.Issued(
                                CertificateFixture.KEY,
                                CertificateFixture.issue(1),
                                CertificateFixture.ACHIEVEMENT,
                                null));
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndThatIsTold() {
        Transition revoked = issued.revoke(CertificateFixture.error());

        assertThat(revoked.after().counts()).isFalse();
        assertThat(revoked.events())
                .containsExactly(
                        new CertificateEvent.Revoked(
                                CertificateFixture.KEY, revoked.after().latest(), null));
    }

    @Test
    void whatIsTakenBackTwiceKeepsItsFirstReason() {
        Certificate once = issued.revoke(CertificateFixture.error()).after();

        Transition twice = once.revoke(new Revocation(CertificateFixture.LATER, Reason.FILE_LOST));

        assertThat(twice.after()).isEqualTo(once);
        assertThat(twice.events()).isEmpty();
    }

    @Test
    void aNewIssueTakesTheOneBeforeBack() {
        Transition again = reissued(issued);

        assertThat(again.after().issues()).hasSize(2);
        assertThat(again.after().issues().getFirst().counts()).isFalse();
        assertThat(again.after().latest()).isEqualTo(CertificateFixture.issue(2));
        assertThat(again.events())
                .containsExactly(
                        new CertificateEvent.Revoked(
                                CertificateFixture.KEY,
                                again.after().issues().getFirst(),
                                CertificateFixture.issue(2).id()),
                        new CertificateEvent.Issued(
                                CertificateFixture.KEY,
                                CertificateFixture.issue(2),
                                CertificateFixture.ACHIEVEMENT,
                                CertificateFixture.issue(1).id()));
    }

    @Test
    void whatWasTakenBackCanBeIssuedAgain() {
        Transition again = reissued(issued.revoke(CertificateFixture.error()).after());

        assertThat(again.after().counts()).isTrue();
        assertThat(again.after().issues().getFirst().revocation())
                .isEqualTo(CertificateFixture.error());
        assertThat(again.events()).hasExactlyElementsOfTypes(CertificateEvent.Issued.class);
    }

    private static Transition reissued(Certificate certificate) {
        return certificate.reissue(
                CertificateFixture.issue(2),
                Reason.PARTICULARS_CHANGED,
                CertificateFixture.LATER,
                CertificateFixture.ACHIEVEMENT);
    }

    @Test
    void noTwoIssuesCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Certificate(
                                        CertificateFixture.KEY,
                                        1,
                                        List.of(
                                                CertificateFixture.issue(1),
                                                CertificateFixture.issue(2))));
    }
}
