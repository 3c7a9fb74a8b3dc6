package eu.werein.members.memberships;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryMembershipsTests extends MembershipsContract {

    @Override
    Memberships memberships() {
        return new InMemoryMemberships();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
