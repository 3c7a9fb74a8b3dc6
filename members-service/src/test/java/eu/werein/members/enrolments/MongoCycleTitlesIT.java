package eu.werein.members.enrolments;

import eu.werein.members.MembersService;

class MongoCycleTitlesIT extends CycleTitlesContract {

    @Override
    CycleTitles titles() {
        return MembersService.shared().bean(CycleTitles.class);
    }
}
