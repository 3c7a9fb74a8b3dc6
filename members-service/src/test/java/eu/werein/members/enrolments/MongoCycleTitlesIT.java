package eu.werein.members.enrolments;

import eu.werein.members.RunningService;

class MongoCycleTitlesIT extends CycleTitlesContract {

    @Override
    CycleTitles titles() {
        return RunningService.shared().bean(CycleTitles.class);
    }
}
