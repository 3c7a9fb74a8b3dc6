package eu.werein.members.register;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.concurrent.Callable;

class MongoMembersIT extends MembersContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Members members() {
        return SERVICE.bean(Members.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }
}
