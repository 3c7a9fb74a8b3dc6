package eu.werein.members.enrolments;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryEnrolmentsTests extends EnrolmentsContract {

    private final Enrolments enrolments = new InMemoryEnrolments();

    @Override
    Enrolments enrolments() {
        return enrolments;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
