package eu.werein.events.answers;

import eu.werein.platform.tenant.PartnerId;

class InMemoryAnswerPlansTests extends AnswerPlansContract {

    private final InMemoryAnswerPlans plans = new InMemoryAnswerPlans();

    @Override
    AnswerPlans plans() {
        return plans;
    }

    @Override
    PartnerId host() {
        return new PartnerId("be-mompreneurs");
    }

    @Override
    PartnerId other() {
        return new PartnerId("es-uvigo");
    }
}
