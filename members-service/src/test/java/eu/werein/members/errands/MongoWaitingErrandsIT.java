package eu.werein.members.errands;

import eu.werein.members.MembersService;
import eu.werein.members.errands.mongo.WaitingErrandsFactory;
import eu.werein.platform.store.FederationDatabase;

class MongoWaitingErrandsIT extends WaitingErrandsContract {

    /** Collections of its own: the service's dispatcher must not take what the test puts there. */
    private final WaitingErrands errands =
            WaitingErrandsFactory.in(MembersService.shared().bean(FederationDatabase.class));

    @Override
    WaitingErrands errands() {
        return errands;
    }
}
