package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.time.Duration;

/**
 * The network between the services and one of their parts: nothing arrives, and then no answers.
 *
 * @param usualPort where the part listens when no ports are moved
 */
record CutOff(String id, String part, int usualPort, Duration cut) implements Fault {

    static final CutOff F09 = new CutOff("F09", "the store", 27_017, Duration.ofSeconds(15));
    static final CutOff F10 = new CutOff("F10", "a broker", 9_092, Duration.ofSeconds(20));

    @Override
    public String title() {
        return "services and %s cut off for %d s: both ways, then answers only"
                .formatted(part, cut.toSeconds());
    }

    /** A service asks its store several times; who bounds the whole wait is the gateway. */
    @Override
    public String door() {
        return "gateway";
    }

    @Override
    public String missing(RunningFederation federation) {
        return Wall.missing();
    }

    @Override
    public void inject(Scene scene) {
        int port = scene.federation().port(usualPort);
        try (Wall _ = Wall.around(port)) {
            scene.pause(cut);
        }
        scene.awaitCalls(20);
        try (Wall _ = Wall.beforeAnswersOf(port)) {
            scene.pause(cut);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
