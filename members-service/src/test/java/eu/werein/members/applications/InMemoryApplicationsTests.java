package eu.werein.members.applications;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryApplicationsTests extends ApplicationsContract {

    @Override
    Applications applications() {
        return new InMemoryApplications();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
