package eu.werein.training.roster;

import eu.werein.platform.tenant.PartnerId;

class InMemoryStandingTimesTests extends StandingTimesContract {

    private final StandingTimes times = new InMemoryStandingTimes();

    @Override
    StandingTimes times() {
        return times;
    }

    @Override
    PartnerId host() {
        return new PartnerId("es-uvigo");
    }

    @Override
    PartnerId otherHost() {
        return new PartnerId("fr-lincubacteur");
    }
}
