package eu.werein.proof.faults;

import java.time.Duration;
import java.util.Map;

/** A process stands still while another takes over its work, and then goes on as if nothing was. */
final class F12RelayStandsStill implements Fault {

    private static final Duration STILL = Duration.ofSeconds(60);

    @Override
    public String id() {
        return "F12";
    }

    @Override
    public String title() {
        return "members-service stands still for 60 s, a second one takes over, the first goes on";
    }

    /** Whoever asks a process that stands still is answered by the gateway. */
    @Override
    public String door() {
        return "gateway";
    }

    @Override
    public void inject(Scene scene) {
        try (Replica _ = Replica.beside(scene.federation(), "members-service", Map.of())) {
            try (Freeze _ = Freeze.of(scene.federation(), "members-service")) {
                scene.pause(STILL);
            }
            scene.awaitCalls(40);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
