package eu.werein.training.confidence;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;
import java.util.concurrent.Callable;

class MongoAssessmentsIT extends AssessmentsContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Assessments assessments() {
        return SERVICE.bean(Assessments.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner, work);
    }
}
