package eu.werein.training.attendance;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.util.concurrent.Callable;

class InMemorySheetsTests extends SheetsContract {

    @Override
    Sheets sheets() {
        return new InMemorySheets();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(new PartnerId("be-one"), work);
    }
}
