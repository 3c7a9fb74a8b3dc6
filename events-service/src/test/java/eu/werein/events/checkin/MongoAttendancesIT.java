package eu.werein.events.checkin;

import eu.werein.events.EventsService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;

class MongoAttendancesIT extends AttendancesContract {

    private static final RunningService SERVICE = EventsService.shared();

    private final PartnerId host = SERVICE.partner("be");
    private final PartnerId other = SERVICE.partner("es");

    @Override
    Attendances attendances() {
        return SERVICE.bean(Attendances.class);
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
