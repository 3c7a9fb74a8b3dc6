package eu.werein.training.certificates;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.util.concurrent.Callable;

class InMemoryCertificatesTests extends CertificatesContract {

    @Override
    Certificates certificates() {
        return new InMemoryCertificates();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(new PartnerId("be-one"), work);
    }
}
