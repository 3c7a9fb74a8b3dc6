package eu.werein.events.gatherings;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.util.concurrent.Callable;

class InMemoryGatheringsTests extends GatheringsContract {

    @Override
    Gatherings gatherings() {
        return new InMemoryGatherings();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(new PartnerId("be-mompreneurs"), work);
    }
}
