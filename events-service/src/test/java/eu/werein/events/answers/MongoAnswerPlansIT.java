package eu.werein.events.answers;

import eu.werein.events.EventsService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;

class MongoAnswerPlansIT extends AnswerPlansContract {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");

    @Override
    AnswerPlans plans() {
        return SERVICE.bean(AnswerPlans.class);
    }

    @Override
    PartnerId host() {
        return host;
    }

    @Override
    PartnerId other() {
        return other;
    }
}
