package eu.werein.members.guests;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryGuestMailboxesTests extends GuestMailboxesContract {

    private final InMemoryGuestMailboxes mailboxes = new InMemoryGuestMailboxes();

    @Override
    GuestMailboxes mailboxes() {
        return mailboxes;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
