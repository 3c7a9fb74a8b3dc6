package eu.werein.training.cycles;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingService;
import java.util.concurrent.Callable;

class MongoCyclesIT extends CyclesContract {

    private static final RunningService SERVICE = TrainingService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Cycles cycles() {
        return SERVICE.bean(Cycles.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner, work);
    }
}
