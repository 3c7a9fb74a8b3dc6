package eu.werein.members.consent;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryConsentsTests extends ConsentsContract {

    private final Consents consents = new InMemoryConsents();

    @Override
    Consents consents() {
        return consents;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
