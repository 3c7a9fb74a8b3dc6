package eu.werein.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a host's certificates do, wherever they are kept. */
abstract class CertificatesContract {

    private static final CertificateKey OF_TWIN =
            new CertificateKey(CertificateFixture.KEY.cycle(), CertificateFixture.TWIN);
    private static final CertificateKey OF_ANOTHER_CYCLE =
            new CertificateKey(new CycleId("another"), CertificateFixture.AN);

    private final Certificates certificates = certificates();

    abstract Certificates certificates();

    /** Does it with the host bound. */
    abstract <T> T bound(Callable<T> work);

    private boolean add(CertificateKey key) {
        return bound(() -> certificates.add(CertificateFixture.issued(key)));
    }

    @Test
    void aCertificateIsReadAsItWasWritten() {
        assertThat(add(CertificateFixture.KEY)).isTrue();

        assertThat(bound(() -> certificates.find(CertificateFixture.KEY)))
                .contains(CertificateFixture.issued(CertificateFixture.KEY).after());
    }

    @Test
    void whoHasOneIsIssuedNoOther() {
        add(CertificateFixture.KEY);

        assertThat(add(CertificateFixture.KEY)).isFalse();
        assertThat(add(OF_TWIN)).isTrue();
    }

    @Test
    void aCycleHasItsOwnOnly() {
        add(CertificateFixture.KEY);
        add(OF_TWIN);
        add(OF_ANOTHER_CYCLE);

        assertThat(bound(() -> certificates.of(CertificateFixture.KEY.cycle())))
                .extracting(Certificate::key)
                .containsExactly(OF_TWIN, CertificateFixture.KEY);
    }

    @Test
    void aRequestTakesItBackOnce() {
        add(CertificateFixture.KEY);
        Request request = new Request("key", "body");

        Certificate revoked = revoke(request);

        assertThat(revoked.version()).isEqualTo(2);
        assertThat(revoke(request)).isEqualTo(revoked);
        assertThat(bound(() -> certificates.find(CertificateFixture.KEY))).contains(revoked);
    }

    private Certificate revoke(Request request) {
        return bound(
                () ->
                        certificates
                                .change(
                                        CertificateFixture.KEY,
                                        request,
                                        certificate ->
                                                certificate.revoke(CertificateFixture.error()))
                                .orElseThrow());
    }

    @Test
    void whatWasNeverIssuedIsNotChanged() {
        assertThat(
                        bound(
                                () ->
                                        certificates.change(
                                                OF_TWIN,
                                                Request.OURS,
                                                certificate ->
                                                        certificate.revoke(
                                                                CertificateFixture.error()))))
                .isEmpty();
    }
}
