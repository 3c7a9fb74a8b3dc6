package eu.werein.members.applications;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryMailboxesTests extends MailboxesContract {

    @Override
    Mailboxes mailboxes() {
        return new InMemoryMailboxes();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
