package eu.werein.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Request;
import eu.werein.training.attendance.Attended;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleFixture;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Of two learners with the same id one was there, and the other was not. */
class IssueCertificatesTests {

    private static final Cycle OVER = CycleFixture.completed();

    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final AtomicLong taken = new AtomicLong();
    private final IssueCertificates issue =
            new IssueCertificates(
                    certificates,
                    Attended.by(CycleFixture.thursdayEvening(), CertificateFixture.AN),
                    taken::getAndIncrement,
                    () -> new IssueId(UUID.randomUUID().toString()),
                    Clock.fixed(CertificateFixture.AT, ZoneOffset.UTC));

    private Certificate collected() {
        return ((Collection.Collected) issue.collect(OVER, CertificateFixture.AN)).certificate();
    }

    @Test
    void whoWasThereFindsHersWaitingAndCollectsIt() {
        assertThat(issue.look(OVER, CertificateFixture.AN))
                .isEqualTo(new Collection.Waiting(new Tally(1, 1)));

        assertThat(collected().counts()).isTrue();
        assertThat(certificates.told()).hasExactlyElementsOfTypes(CertificateEvent.Issued.class);
    }

    @Test
    void lookingIssuesNothing() {
        issue.look(OVER, CertificateFixture.AN);

        assertThat(certificates.told()).isEmpty();
        assertThat(taken).hasValue(0);
    }

    @Test
    void collectedTwiceIsOneCertificate() {
        assertThat(collected()).isEqualTo(collected());
        assertThat(certificates.told()).hasSize(1);
    }

    @Test
    void whoWasNotThereOftenEnoughHasEarnedNone() {
        assertThat(issue.collect(OVER, CertificateFixture.TWIN))
                .isEqualTo(new Collection.NotEarned(new Tally(0, 1)));
        assertThat(certificates.told()).isEmpty();
    }

    @Test
    void beforeTheCycleIsOverThereIsNone() {
        assertThat(issue.collect(CycleFixture.running(), CertificateFixture.AN))
                .isEqualTo(new Collection.Early());
    }

    @Test
    void whoseWasTakenBackCannotCollectAnother() {
        Certificate first = collected();
        issue.revoke(first.key(), Revocation.Reason.ISSUED_IN_ERROR, Request.OURS);

        assertThat(collected().counts()).isFalse();
        assertThat(collected().issues()).hasSize(1);
    }

    @Test
    void aNewIssueHasAnIdAndAnIndexOfItsOwn() {
        Certificate first = collected();

        Certificate again =
                issue.reissue(
                                OVER,
                                CertificateFixture.AN,
                                Revocation.Reason.PARTICULARS_CHANGED,
                                Request.OURS)
                        .orElseThrow();

        assertThat(again.latest().id()).isNotEqualTo(first.latest().id());
        assertThat(again.latest().statusIndex()).isNotEqualTo(first.latest().statusIndex());
        assertThat(again.counts()).isTrue();
    }

    @Test
    void whoHasNoneIsIssuedNoneAgain() {
        assertThat(
                        issue.reissue(
                                OVER,
                                CertificateFixture.TWIN,
                                Revocation.Reason.PARTICULARS_CHANGED,
                                Request.OURS))
                .isEmpty();
    }
}
