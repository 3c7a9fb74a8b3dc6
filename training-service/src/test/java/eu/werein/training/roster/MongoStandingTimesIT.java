package eu.werein.training.roster;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;

class MongoStandingTimesIT extends StandingTimesContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId host = SERVICE.partner("es");
    private final PartnerId otherHost = SERVICE.partner("fr");

    @Override
    StandingTimes times() {
        return SERVICE.bean(StandingTimes.class);
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
