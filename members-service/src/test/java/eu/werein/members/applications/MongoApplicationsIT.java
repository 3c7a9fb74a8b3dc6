package eu.werein.members.applications;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.concurrent.Callable;

class MongoApplicationsIT extends ApplicationsContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Applications applications() {
        return SERVICE.bean(Applications.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }
}
