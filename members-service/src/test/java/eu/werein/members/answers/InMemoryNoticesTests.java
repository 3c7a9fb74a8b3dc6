package eu.werein.members.answers;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryNoticesTests extends NoticesContract {

    private final Notices notices = new InMemoryNotices();

    @Override
    Notices notices() {
        return notices;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
