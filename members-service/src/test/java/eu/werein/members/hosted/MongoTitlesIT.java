package eu.werein.members.hosted;

import eu.werein.members.RunningService;

class MongoTitlesIT extends TitlesContract {

    @Override
    Titles titles() {
        return RunningService.shared().bean(Titles.class);
    }
}
