package eu.werein.training.confidence;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.util.concurrent.Callable;

class InMemoryAssessmentsTests extends AssessmentsContract {

    @Override
    Assessments assessments() {
        return new InMemoryAssessments();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(new PartnerId("be-one"), work);
    }
}
