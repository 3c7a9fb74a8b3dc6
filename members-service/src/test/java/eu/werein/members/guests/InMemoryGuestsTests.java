package eu.werein.members.guests;

import eu.werein.members.Bound;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

class InMemoryGuestsTests extends GuestsContract {

    private final Map<PartnerId, InMemoryGuests> byHost = new HashMap<>();

    @Override
    Guests guests() {
        return byHost.computeIfAbsent(TenantContext.current(), _ -> new InMemoryGuests());
    }

    @Override
    <T> T bound(Callable<T> work) {
        return at("be-one", work);
    }

    @Override
    <T> T boundElsewhere(Callable<T> work) {
        return at("es-two", work);
    }

    private static <T> T at(String host, Callable<T> work) {
        return Bound.to(host, work);
    }
}
