package eu.werein.training.enrolment;

import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;

class MongoSeatPlansIT extends SeatPlansContract {

    private static final RunningService SERVICE = TrainingService.shared();

    // As a home it is told of what is kept here.
    static {
        SERVICE.state(SeatFixture.HOME, PartnerState.ACTIVE);
    }

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
