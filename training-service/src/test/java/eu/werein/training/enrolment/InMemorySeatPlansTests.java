package eu.werein.training.enrolment;

import eu.werein.platform.tenant.PartnerId;

class InMemorySeatPlansTests extends SeatPlansContract {

    private final SeatPlans plans = new InMemorySeatPlans();

    @Override
    SeatPlans plans() {
        return plans;
    }

    @Override
    PartnerId host() {
        return new PartnerId("es-uvigo");
    }

    @Override
    PartnerId otherHost() {
        return new PartnerId("de-uni-saarland");
    }
}
