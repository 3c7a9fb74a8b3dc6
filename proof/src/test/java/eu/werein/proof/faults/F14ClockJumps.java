package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The clock of one process is wrong: order is that of sequences, never that of clocks. */
final class F14ClockJumps implements Fault {

    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
                    Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    @Override
    public String id() {
        return "F14";
    }

    @Override
    public String title() {
        return "a second members-service runs with its clock 10 minutes ahead, then behind";
    }

    @Override
    public String missing(RunningFederation federation) {
        return library().isEmpty() ? "needs libfaketime" : "";
    }

    private static String library() {
        return LIBRARIES.stream().filter(Files::exists).map(Path::toString).findFirst().orElse("");
    }

    @Override
    public void inject(Scene scene) {
        for (String shift : List.of("+10m", "-10m")) {
            Map<String, String> settings =
                    Map.of(
                            "LD_PRELOAD",
                            library(),
                            "FAKETIME",
                            shift,
                            "FAKETIME_DONT_FAKE_MONOTONIC",
                            "1");
            try (Replica _ = Replica.beside(scene.federation(), "members-service", settings)) {
                scene.awaitCalls(100);
            }
        }
    }

    @Override
    public void heal(Scene scene) {
        scene.awaitCalls(20);
    }
}
