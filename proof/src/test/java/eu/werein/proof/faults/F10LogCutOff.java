package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.time.Duration;

/** The network between services and log: nothing arrives, and then no answers. */
final class F10LogCutOff implements Fault {

    private static final int USUAL_PORT = 9_092;
    private static final Duration CUT = Duration.ofSeconds(20);

    @Override
    public String id() {
        return "F10";
    }

    @Override
    public String title() {
        return "services and a broker cut off for 20 s: both ways, then answers only";
    }

    @Override
    public String missing(RunningFederation federation) {
        return Wall.missing();
    }

    @Override
    public void inject(Scene scene) {
        int port = scene.federation().port(USUAL_PORT);
        try (Wall _ = Wall.around(port)) {
            scene.pause(CUT);
        }
        scene.awaitCalls(20);
        try (Wall _ = Wall.beforeAnswersOf(port)) {
            scene.pause(CUT);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
