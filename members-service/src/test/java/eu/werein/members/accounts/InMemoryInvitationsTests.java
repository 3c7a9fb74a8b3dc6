package eu.werein.members.accounts;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryInvitationsTests extends InvitationsContract {

    @Override
    Invitations invitations() {
        return new InMemoryInvitations();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
