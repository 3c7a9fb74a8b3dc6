package eu.werein.training.enrolment;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;

class MongoSeatPlansIT extends SeatPlansContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId host = SERVICE.partner();
    private final PartnerId otherHost = SERVICE.partner();

    @Override
    SeatPlans plans() {
        return SERVICE.bean(SeatPlans.class);
    }

    @Override
    PartnerId host() {
        return host;
    }

    @Override
    PartnerId otherHost() {
        return otherHost;
    }
}
