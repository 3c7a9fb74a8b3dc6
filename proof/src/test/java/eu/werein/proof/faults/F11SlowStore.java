package eu.werein.proof.faults;

import java.time.Duration;

/** A store that answers slowly: it stands still for a while, again and again. */
final class F11SlowStore implements Fault {

    private static final Duration BREATH = Duration.ofMillis(40);

    @Override
    public String id() {
        return "F11";
    }

    @Override
    public String title() {
        return "the store stands still for 500 ms twenty times, then for 5 s three times";
    }

    /** A service asks its store several times; who bounds the whole wait is the gateway. */
    @Override
    public String door() {
        return "gateway";
    }

    @Override
    public void inject(Scene scene) {
        freeze(scene, Duration.ofMillis(500), 20);
        freeze(scene, Duration.ofSeconds(5), 3);
    }

    private static void freeze(Scene scene, Duration time, int times) {
        for (int i = 0; i < times; i++) {
            try (Freeze _ = Freeze.of(scene.federation(), "store")) {
                scene.pause(time);
            }
            scene.pause(BREATH);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
