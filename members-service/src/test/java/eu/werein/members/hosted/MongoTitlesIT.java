package eu.werein.members.hosted;

import eu.werein.members.MembersService;

class MongoTitlesIT extends TitlesContract {

    @Override
    Titles titles() {
        return MembersService.shared().bean(Titles.class);
    }
}
