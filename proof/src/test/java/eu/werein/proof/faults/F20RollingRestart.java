package eu.werein.proof.faults;

import eu.werein.proof.Commands;
import java.nio.file.Path;
import java.util.List;

/** One process after the other ends as it should and starts anew, under load. */
final class F20RollingRestart implements Fault {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private static final List<String> ALL =
            List.of(
                    "federation-service",
                    "members-service",
                    "training-service",
                    "events-service",
                    "gateway");

    @Override
    public String id() {
        return "F20";
    }

    @Override
    public String title() {
        return "every service ends by SIGTERM and starts anew, one after the other";
    }

    @Override
    public String door() {
        return "gateway";
    }

    @Override
    public void inject(Scene scene) {
        for (String process : ALL) {
            Commands.run(HERE, "kill", "-TERM", Long.toString(scene.federation().pid(process)));
            scene.awaitDeath(process);
            scene.restart();
            scene.awaitCalls(40);
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
