package eu.werein.members.accounts;

import eu.werein.members.Bound;
import java.util.concurrent.Callable;

class InMemoryInvitationWavesTests extends InvitationWavesContract {

    private final InvitationWaves waves = new InMemoryInvitationWaves();

    @Override
    InvitationWaves waves() {
        return waves;
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to("be-one", work);
    }
}
