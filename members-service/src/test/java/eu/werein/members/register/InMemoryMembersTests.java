package eu.werein.members.register;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryMembersTests extends MembersContract {

    @Override
    Members members() {
        return new InMemoryMembers();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
