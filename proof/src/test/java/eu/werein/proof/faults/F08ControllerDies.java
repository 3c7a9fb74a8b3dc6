package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;

/** The broker that leads the controllers dies, and then the next one. */
final class F08ControllerDies implements Fault {

    private static final int TIMES = 3;

    @Override
    public String id() {
        return "F08";
    }

    @Override
    public String title() {
        return "the controllers' leader dies three times";
    }

    @Override
    public String missing(RunningFederation federation) {
        return federation.brokers() == 3 ? "" : "needs --brokers 3";
    }

    @Override
    public void inject(Scene scene) {
        scene.killInTurn(TIMES, new Brokers(scene.federation())::controller);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
