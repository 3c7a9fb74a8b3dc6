package eu.werein.members.guests;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.concurrent.Callable;

class MongoGuestMailboxesIT extends GuestMailboxesContract {

    private static final RunningService SERVICE = MembersService.shared();

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
