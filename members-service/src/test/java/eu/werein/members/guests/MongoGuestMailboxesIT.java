package eu.werein.members.guests;

import eu.werein.members.Bound;
import eu.werein.members.RunningService;
import eu.werein.platform.tenant.PartnerId;
import java.util.concurrent.Callable;

class MongoGuestMailboxesIT extends GuestMailboxesContract {

    private static final RunningService SERVICE = RunningService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    GuestMailboxes mailboxes() {
        return SERVICE.bean(GuestMailboxes.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }
}
