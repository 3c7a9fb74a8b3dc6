package eu.werein.proof.faults;

import java.util.List;

/** The relay dies while it tells: what it repeats afterwards is the same event. */
final class F02RelayDies implements Fault {

    private static final int AT_MOST = 30;

    @Override
    public String id() {
        return "F02";
    }

    @Override
    public String title() {
        return "the relay dies at S5, S6, S7";
    }

    @Override
    public void inject(Scene scene) {
        Deaths.inTurn(
                scene,
                List.of(Step.S5_OUTBOX_READ, Step.S6_EVENT_SENT, Step.S7_EVENT_ACKNOWLEDGED),
                AT_MOST);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
