package eu.werein.members.guests;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.concurrent.Callable;

class MongoGuestsIT extends GuestsContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId host = SERVICE.partner();
    private final PartnerId other = SERVICE.partner();

    @Override
    Guests guests() {
        return SERVICE.bean(Guests.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(host.value(), work);
    }

    @Override
    <T> T boundElsewhere(Callable<T> work) {
        return Bound.to(other.value(), work);
    }
}
