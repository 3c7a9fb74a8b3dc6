package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.time.Duration;

/** The network between services and store: nothing arrives, and then no answers. */
final class F09StoreCutOff implements Fault {

    private static final int USUAL_PORT = 27_017;
    private static final Duration CUT = Duration.ofSeconds(15);

    @Override
    public String id() {
        return "F09";
    }

    @Override
    public String title() {
        return "services and store cut off for 15 s: both ways, then answers only";
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
