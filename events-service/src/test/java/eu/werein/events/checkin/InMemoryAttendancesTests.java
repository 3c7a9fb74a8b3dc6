package eu.werein.events.checkin;

import eu.werein.platform.tenant.PartnerId;

class InMemoryAttendancesTests extends AttendancesContract {

    @Override
    Attendances attendances() {
        return new InMemoryAttendances();
    }

    @Override
    PartnerId host() {
        return new PartnerId("be-one");
    }

    @Override
    PartnerId other() {
        return new PartnerId("es-two");
    }
}
