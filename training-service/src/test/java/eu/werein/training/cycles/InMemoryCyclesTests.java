package eu.werein.training.cycles;

import eu.werein.platform.testing.Bound;
import java.util.concurrent.Callable;

class InMemoryCyclesTests extends CyclesContract {

    @Override
    Cycles cycles() {
        return new InMemoryCycles();
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(CycleFixture.HOST, work);
    }
}
