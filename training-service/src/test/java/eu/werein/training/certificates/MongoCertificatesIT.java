package eu.werein.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MongoCertificatesIT extends CertificatesContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Certificates certificates() {
        return SERVICE.bean(Certificates.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner, work);
    }

    @Test
    void everyPartnerCountsItsOwnStatusIndexes() {
        StatusIndexes indexes = SERVICE.bean(StatusIndexes.class);

        assertThat(bound(indexes::next)).isZero();
        assertThat(bound(indexes::next)).isEqualTo(1);
        assertThat(Bound.to(SERVICE.partner(), indexes::next)).isZero();
    }
}
