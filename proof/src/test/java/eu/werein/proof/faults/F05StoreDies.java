package eu.werein.proof.faults;

import java.time.Duration;

/** The database dies at random moments of the load. */
final class F05StoreDies implements Fault {

    private static final int TIMES = 3;
    private static final int LONGEST_MOMENT_MILLIS = 2_000;

    @Override
    public String id() {
        return "F05";
    }

    @Override
    public String title() {
        return "the store dies three times at random (T1: the stand-in, a commit per write)";
    }

    @Override
    public void inject(Scene scene) {
        for (int i = 0; i < TIMES; i++) {
            if (i > 0) {
                scene.restart();
                scene.awaitCalls(TIMES * 10);
            }
            scene.pause(Duration.ofMillis(1 + scene.random().nextInt(LONGEST_MOMENT_MILLIS)));
            scene.kill("store");
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
