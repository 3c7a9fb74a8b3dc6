package eu.werein.events.gatherings;

import eu.werein.events.EventsService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;
import java.util.concurrent.Callable;

class MongoGatheringsIT extends GatheringsContract {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Gatherings gatherings() {
        return SERVICE.bean(Gatherings.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner, work);
    }
}
